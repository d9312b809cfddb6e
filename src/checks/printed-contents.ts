import { at, type AuthoredContent } from './authored-content.ts';
import { codesIn } from './codes-in.ts';
import { rule } from './rule.ts';

/** A line of the printed contents leads to the clause whose number and title it gives. */
export const printedContents = rule(
  'printed-contents',
  {
    elsewhere: (title: string, code: string, heading: string) => ({
      message: `“${title}” leads to ${code}, which is headed “${heading}”`,
      hint: 'Name the clause that the line gives.',
    }),
  },
  ['zh/clauses', 'zh/front'],
  (content, say) => {
    const entries = content.zhFront['contents']?.data.entries ?? [];
    for (const [index, { title, code }] of entries.entries()) {
      const heading = headingOf(content, code);
      if (heading !== undefined && folded(heading) !== folded(title)) {
        const place = at(content, 'zh/front/contents.mdx', 'entries', index, 'code');
        say.elsewhere(place, title, code, heading);
      }
    }
  },
);

/** Number and title of a clause; a code that has neither, `undefined` of none. */
function headingOf(content: AuthoredContent, code: string): string | undefined {
  if (code === 'foreword') return content.zhFront[code]?.data.title;
  const data = content.zhClauses[code]?.data;
  if (data === undefined) return codesIn(content).has(code) ? code : undefined;
  if (data.kind === 'annex') return `${data.label} ${data.title}`;
  return data.kind === 'clause' ? `${code} ${data.title}` : code;
}

/** A text without spaces, its brackets of one width: the contents and the clauses differ in both. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
