import { validateXML } from 'xmllint-wasm';

/** What an XML processor (libxml2) finds wrong with a text; nothing where it is well-formed. */
export async function xmlProblems(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'text.xml', contents }],
    normalization: 'c14n',
  });
  return errors.map(({ message }) => message);
}
