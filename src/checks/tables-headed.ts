import { at } from './authored-content.ts';
import { englishHeadingsOf, headingsOf, levelOfHeading } from './level-headings.ts';
import { likeness } from './likeness.ts';
import { rule } from './rule.ts';

const annexFile = 'zh/clauses/annex-a.mdx';
const englishAnnex = 'en/clauses/annex-a.mdx';

/** A column of each table is headed as the clauses are titled that list abilities of its level. */
export const tablesHeaded = rule(
  'tables-headed',
  {
    level: (code: string, level: string, heading: string) => ({
      message: `${code} is said to be ${level}, but its column is headed as the clauses that are ${heading}`,
      hint: 'Correct the level.',
    }),
    heading: (column: string, title: string) => ({
      message: `the column is headed ${column}, where the clauses of its level are titled ${title}`,
      hint: 'Correct the heading.',
    }),
    english: (column: string, titles: string) => ({
      message: `the column is headed “${column}”, where the clauses of its level are titled “${titles}”`,
      hint: 'Correct the heading; the headings stand in the order of the Chinese.',
    }),
  },
  ['zh/clauses', 'positions.yml'],
  (content, say) => {
    const data = content.zhClauses['annex-a']?.data;
    if (data?.kind !== 'annex') return;
    for (const [index, { code, level, columns }] of data.tables.entries()) {
      const place = (file: string, key: string) => at(content, file, 'tables', index, key);
      const [heading, titles] = [levelOfHeading(content, columns), headingsOf(content, level)];
      const [title] = titles;
      // Where the clauses are in doubt there is nothing to compare.
      if (title === undefined) continue;
      if (heading === undefined) {
        const [column = ''] = columns.toSorted(
          (one, other) => likeness(other, title) - likeness(one, title),
        );
        say.heading(place(annexFile, 'columns'), column, title);
      } else if (heading !== level) {
        say.level(place(annexFile, 'level'), code, level, heading);
      } else {
        const column = columns.findIndex((one) => titles.includes(one));
        const english = content.enClauses['annex-a']?.data.tables?.[index]?.columns[column];
        const own = englishHeadingsOf(content, level);
        if (english !== undefined && !own.some((one) => isAkin(one, english))) {
          say.english(place(englishAnnex, 'columns'), english, own.join('”, “'));
        }
      }
    }
  },
);

/** Whether two headings begin with the same word: “Basic abilities”, “Basic ability”. */
function isAkin(one: string, other: string): boolean {
  return one.split(' ')[0] === other.split(' ')[0];
}
