import { splitDocument } from '../schemas/read-yaml.ts';
import { paragraphsOf } from '../standard/content.ts';

/** A paragraph below the facts of a file. */
export interface Paragraph {
  text: string;
  /** The index in the file of its first character. */
  start: number;
  /** The line of the file on which it begins. */
  line: number;
}

/** The paragraphs of an MDX file, and where they stand in it; none where it has no facts. */
export function paragraphsIn(source: string): Paragraph[] {
  const { body } = splitDocument(source) ?? { body: '' };
  let from = source.length - body.length;
  return paragraphsOf(body).map((text) => {
    const start = source.indexOf(text, from);
    from = start + text.length;
    return { text, start, line: source.slice(0, start).split('\n').length };
  });
}
