import { compareCodes } from '../standard/order.ts';
import { codesOfFiles, type AuthoredContent } from './authored-content.ts';
import type { Check, Problem } from './problem.ts';

/** The rows of each table are numbered without a gap, and modules and abilities follow them. */
export const rowOrder: Check = (content) => {
  const rows = codesOfFiles(content, 'zh/rows').sort(compareCodes);
  const tables = [...new Set(rows.map((code) => code.replace(/-\d+$/, '')))];
  return [
    ...tables.flatMap((table) => gaps(table, rows)),
    ...tables.flatMap((table) => modulesGoingBack(content, table, rows)),
    ...abilitiesGoingBack(content),
  ];
};

function rowsOf(table: string, rows: string[]): string[] {
  return rows.filter((code) => code.startsWith(`${table}-`));
}

function gaps(table: string, rows: string[]): Problem[] {
  return rowsOf(table, rows).flatMap((code, index) =>
    code === `${table}-${index + 1}` || index === 0 || rows.includes(`${table}-${index + 1}`)
      ? []
      : {
          file: `zh/rows/${code}.mdx`,
          message: `there is no row ${table}-${index + 1} before it`,
          hint: 'Rows are numbered from 1 in printed order; restore the row that is missing.',
        },
  );
}

/** Within a table the modules of a position come in the order of their codes. */
function modulesGoingBack(content: AuthoredContent, table: string, rows: string[]): Problem[] {
  const codes = rowsOf(table, rows);
  return codes.flatMap((code, index) => {
    const before = content.zhRows[codes[index - 1] ?? '']?.data.module;
    const module = content.zhRows[code]?.data.module;
    if (before === undefined || module === undefined) return [];
    const samePosition = before.slice(0, 2) === module.slice(0, 2);
    if (!samePosition || compareCodes(before, module) <= 0) return [];
    return {
      file: `zh/rows/${code}.mdx`,
      message: `is out of order: its module ${module} is printed before ${before} of the row above`,
      hint: 'Check the module, and that the rows are numbered as printed.',
    };
  });
}

/** The abilities of a position are numbered in the order of their rows. */
function abilitiesGoingBack(content: AuthoredContent): Problem[] {
  const codes = Object.keys(content.abilities).sort(compareCodes);
  return codes.flatMap((code, index) => {
    const before = codes[index - 1];
    const row = content.abilities[code]?.row;
    const rowBefore = before === undefined ? undefined : content.abilities[before]?.row;
    if (!before || !row || !rowBefore || before.slice(0, 2) !== code.slice(0, 2)) return [];
    if (compareCodes(rowBefore, row) < 0) return [];
    return {
      file: 'abilities.yml',
      message: `${code} is out of order: its row ${row} stands before ${rowBefore} of ${before}`,
      hint: 'Abilities are numbered in the order of their rows; check both rows.',
    };
  });
}
