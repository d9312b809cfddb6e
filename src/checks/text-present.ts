import { paragraphsOf } from '../standard/content.ts';
import { codesOfFiles } from './authored-content.ts';
import type { Check, Problem } from './problem.ts';

/** Nothing is empty that has something to say: a clause says, lists or divides something. */
export const textPresent: Check = (content) => [
  ...Object.entries(content.zhClauses).flatMap(([code, { data, body }]) => {
    const lists = data.kind === 'clause' && data.items !== undefined;
    const silent = data.kind === 'abbreviation' || data.kind === 'annex';
    const divides = codesOfFiles(content, 'zh/clauses').some((one) => one.startsWith(`${code}.`));
    return paragraphsOf(body).length > 0 || lists || silent || divides
      ? []
      : empty(`zh/clauses/${code}.mdx`, 'has neither text, items nor subclauses');
  }),
  ...Object.entries(content.zhRows).flatMap(([code, { data, body }]) => {
    const present = paragraphsOf(body).length === 1;
    const expected = data.printed === undefined || data.printed.includes('description');
    return present === expected
      ? []
      : empty(
          `zh/rows/${code}.mdx`,
          expected
            ? 'must have a description of one paragraph'
            : 'has a description, though its cells as printed name none',
        );
  }),
];

function empty(file: string, message: string): Problem[] {
  const hint = 'Compare the transcription in content/source; nobody writes what is lost there.';
  return [{ file, message, hint }];
}
