import { displayCode } from '../standard/codes.ts';
import { at, codesOfFiles, pathTo } from './authored-content.ts';
import { rule } from './rule.ts';

const annexFile = 'zh/clauses/annex-a.mdx';
const englishAnnex = 'en/clauses/annex-a.mdx';

/** The tables of the annex are numbered, labelled and divided as their rows ask. */
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
    parts: (ordinals: string, rows: string) => ({
      message: `its parts open at ${ordinals || 'no row'}, of ${rows} rows`,
      hint: 'Name the rows with which the pages of the table begin, upwards from 1.',
    }),
    tableless: (row: string, annex: string) => ({
      message: `${row} belongs to a table that the annex does not have`,
      hint: `Name the row by its table, or add the table to ${annex}.`,
    }),
  },
  ['zh/clauses', 'zh/rows'],
  (content, say) => {
    const data = content.zhClauses['annex-a']?.data;
    if (data?.kind !== 'annex') return;
    const rows = codesOfFiles(content, 'zh/rows');
    const english = content.enClauses['annex-a']?.data.tables ?? [];
    for (const [index, { code, label, partsOpenAt }] of data.tables.entries()) {
      const place = (key: string) => at(content, annexFile, 'tables', index, key);
      const expected = `table-a.${index + 1}`;
      if (code !== expected) say.order(place('code'), code, expected);
      // A table that is numbered wrongly keeps its label and its rows.
      const number = displayCode(expected);
      if (!label.endsWith(number)) say.label(place('label'), label, number);
      const own = english[index]?.label;
      if (own !== undefined && !own.endsWith(` ${number}`)) {
        say.label(at(content, englishAnnex, 'tables', index, 'label'), own, number);
      }
      const count = rows.filter((row) => row.startsWith(`${expected}-`)).length;
      if (!rising(partsOpenAt, count)) {
        say.parts(place('partsOpenAt'), partsOpenAt.join(', '), String(count));
      }
    }
    for (const row of rows) {
      const known = data.tables.some(({ code }, index) =>
        [code, `table-a.${index + 1}`].some((own) => row.startsWith(`${own}-`)),
      );
      if (!known) say.tableless({ file: `zh/rows/${row}.mdx` }, row, pathTo(content, annexFile));
    }
  },
);

/** Whether numbers rise from 1 and none is above another. */
function rising(numbers: number[], most: number): boolean {
  return (
    numbers[0] === 1 &&
    numbers.every((number, index) => number <= most && number > (numbers[index - 1] ?? 0))
  );
}
