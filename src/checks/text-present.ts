import { paragraphsOf } from '../standard/content.ts';
import { codesOfFiles } from './authored-content.ts';
import { rule } from './rule.ts';

const compare = 'Compare the transcription in content/source; nobody writes what is lost there.';

/** Nothing is empty that has something to say: a clause says, lists or divides something. */
export const textPresent = rule(
  'text-present',
  {
    silent: () => ({ message: 'has neither text, items nor subclauses', hint: compare }),
    description: () => ({ message: 'must have a description of one paragraph', hint: compare }),
    lost: () => ({
      message: 'has a description, though its cells as printed name none',
      hint: compare,
    }),
    page: () => ({ message: 'has no text', hint: 'Write the page, or restore what it said.' }),
  },
  [],
  (content, say) => {
    const codes = codesOfFiles(content, 'zh/clauses');
    for (const [code, { data, body }] of Object.entries(content.zhClauses)) {
      const lists = data.kind === 'clause' && data.items !== undefined;
      const exempt = data.kind === 'abbreviation' || data.kind === 'annex';
      const divides = codes.some((one) => one.startsWith(`${code}.`));
      if (paragraphsOf(body).length === 0 && !lists && !exempt && !divides) {
        say.silent({ file: `zh/clauses/${code}.mdx` });
      }
    }
    for (const [code, { data, body }] of Object.entries(content.zhRows)) {
      const count = paragraphsOf(body).length;
      const expected = data.printed === undefined || data.printed.includes('description');
      const file = `zh/rows/${code}.mdx`;
      if (expected && count !== 1) say.description({ file });
      if (!expected && count > 0) say.lost({ file });
    }
    const pages = { 'zh/pages': content.zhPages, 'en/pages': content.enPages };
    for (const [folder, documents] of Object.entries(pages)) {
      for (const [name, { body }] of Object.entries(documents)) {
        if (body.trim() === '') say.page({ file: `${folder}/${name}.mdx` });
      }
    }
  },
);
