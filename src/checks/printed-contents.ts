import { at, type AuthoredContent } from './authored-content.ts';
import { codesIn } from './codes-in.ts';
import { rule } from './rule.ts';

/** A line of the printed contents leads to the clause whose number and title it gives. */
export const printedContents = rule(
  'printed-contents',
  {
    elsewhere: (title: string, code: string, heading: string, own: string) => ({
      message: `“${title}” leads to ${code}, which is headed “${heading}”`,
      hint: `Lead to ${own}, which is headed as the line says.`,
    }),
    noClause: (title: string, code: string) => ({
      message: `“${title}” leads to ${code}, which is no clause`,
      hint: 'Lead to the clause that the line gives.',
    }),
    title: (title: string, code: string, heading: string) => ({
      message: `“${title}” leads to ${code}, which is headed “${heading}”`,
      hint: 'Compare the published document, and correct the line or the heading; no clause is headed as the line says.',
    }),
  },
  ['zh/clauses', 'zh/front'],
  (content, say) => {
    const known = codesIn(content);
    const entries = content.zhFront['contents']?.data.entries ?? [];
    for (const [index, { title, code }] of entries.entries()) {
      const place = (key: string) => at(content, 'zh/front/contents.mdx', 'entries', index, key);
      if (!known.has(code) || content.refused.has(code)) continue;
      const heading = headingOf(content, code);
      if (heading === undefined) say.noClause(place('code'), title, code);
      else if (folded(heading) !== folded(title)) {
        const own = [...known].find(
          (one) => folded(headingOf(content, one) ?? '') === folded(title),
        );
        if (own === undefined) say.title(place('title'), title, code, heading);
        else say.elsewhere(place('code'), title, code, heading, own);
      }
    }
  },
);

/** Number and title of a clause or of the annex, or what it says instead of a title. */
function headingOf(content: AuthoredContent, code: string): string | undefined {
  if (code === 'foreword') return content.zhFront[code]?.data.title;
  const data = content.zhClauses[code]?.data;
  switch (data?.kind) {
    case undefined:
      return undefined;
    case 'annex':
      return `${data.label} ${data.title}`;
    case 'clause':
      return `${code} ${data.title}`;
    case 'term':
      return `${code} ${data.term}`;
    case 'abbreviation':
      return `${code} ${data.abbreviation}`;
    case 'untitled':
      return code;
  }
}

/** A text without spaces, its brackets of one width: the contents and the clauses differ in both. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
