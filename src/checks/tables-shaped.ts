import { displayCode } from '../standard/codes.ts';
import type { levels } from '../schemas/codes.ts';
import { listOf } from '../schemas/position-clauses.ts';
import type { ZhClauseData } from '../schemas/clause.ts';
import { at, codesOfFiles, type AuthoredContent } from './authored-content.ts';
import { rule } from './rule.ts';

const annexFile = 'zh/clauses/annex-a.mdx';

/** The tables of the annex are numbered, labelled and divided as their rows and levels ask. */
export const tablesShaped = rule(
  'tables-shaped',
  {
    order: (code: string, expected: string) => ({
      message: `${code} stands where ${expected} is due`,
      hint: 'Tables are numbered from 1 in printed order.',
    }),
    label: (label: string, number: string) => ({
      message: `the label “${label}” does not end with ${number}`,
      hint: 'Label the table by its number.',
    }),
    level: (code: string, level: string, column: string, title: string) => ({
      message: `${code} is ${level}, but its column is headed ${column} where clauses of that level are titled ${title}`,
      hint: 'Correct the level.',
    }),
    parts: (ordinals: string, rows: string) => ({
      message: `its parts open at ${ordinals || 'no row'}, of ${rows} rows`,
      hint: 'Name the rows with which the pages of the table begin, upwards from 1.',
    }),
    tableless: (row: string) => ({
      message: `${row} belongs to a table that the annex does not have`,
      hint: 'Name the row by its table, or add the table to content/zh/clauses/annex-a.mdx.',
    }),
  },
  ['zh/clauses', 'zh/rows', 'positions.yml'],
  (content, say) => {
    const data = content.zhClauses['annex-a']?.data;
    if (data?.kind !== 'annex') return;
    const rows = codesOfFiles(content, 'zh/rows');
    const english = content.enClauses['annex-a']?.data.tables ?? [];
    for (const [index, { code, label, level, columns, partsOpenAt }] of data.tables.entries()) {
      const place = (key: string) => at(content, annexFile, 'tables', index, key);
      const expected = `table-a.${index + 1}`;
      if (code !== expected) say.order(place('code'), code, expected);
      const number = displayCode(code);
      if (!label.endsWith(number)) say.label(place('label'), label, number);
      const own = english[index]?.label;
      if (own !== undefined && !own.endsWith(` ${number}`)) {
        say.label(at(content, 'en/clauses/annex-a.mdx', 'tables', index, 'label'), own, number);
      }
      for (const title of new Set(titlesOf(content, level))) {
        if (!columns.includes(title))
          say.level(place('level'), code, level, columns[2] ?? '', title);
      }
      const count = rows.filter((row) => row.startsWith(`${code}-`)).length;
      if (!rising(partsOpenAt, count)) {
        say.parts(place('partsOpenAt'), partsOpenAt.join(', '), String(count));
      }
    }
    for (const row of rows) {
      const known = data.tables.some(
        // A table that is numbered wrongly keeps its rows.
        ({ code }, index) =>
          [code, `table-a.${index + 1}`].some((own) => row.startsWith(`${own}-`)),
      );
      if (!known) say.tableless({ file: `zh/rows/${row}.mdx` }, row);
    }
  },
);

/** The titles of the subclauses that list the abilities of a level. */
function titlesOf(content: AuthoredContent, level: (typeof levels)[number]): string[] {
  return Object.values(content.positions).flatMap(({ clause }) => {
    const data: ZhClauseData | undefined = content.zhClauses[listOf(clause, level)]?.data;
    return data?.kind === 'clause' ? [data.title] : [];
  });
}

/** Whether numbers rise from 1 and none is above another. */
function rising(numbers: number[], most: number): boolean {
  return (
    numbers[0] === 1 &&
    numbers.every((number, index) => number <= most && number > (numbers[index - 1] ?? 0))
  );
}
