import { kindOfCode, positionIn } from '../schemas/codes.ts';
import { compareCodes } from '../standard/order.ts';
import { at, codesOfFiles } from './authored-content.ts';
import { missingCodes } from './codes-in.ts';
import { earlierCodes } from './earlier-codes.ts';
import { namingOfRows } from './register.ts';
import { rule } from './rule.ts';

/**
 * The rows of each table are numbered without a gap, and modules and abilities are numbered as
 * they are printed in the edition that has them first. A later edition may print them in another
 * order: they keep their codes.
 */
export const rowOrder = rule(
  'row-order',
  {
    gap: (row: string) => ({
      message: `is missing: there is a row ${row} behind it`,
      hint: 'Rows are numbered from 1 in printed order; write the row that is missing, or number them anew.',
    }),
    modules: (module: string, before: string) => ({
      message: `is out of order: its module ${module} is printed before ${before} of the row above`,
      hint: 'Check the module, and that the rows are numbered as printed.',
    }),
    abilities: (code: string, row: string, rowBefore: string, before: string) => ({
      message: `${code} is out of order: its row ${row} stands before ${rowBefore} of ${before}`,
      hint: 'Abilities are numbered in the order of their rows; check both rows.',
    }),
  },
  ['zh/rows'],
  (content, say) => {
    const rows = new Set(codesOfFiles(content, 'zh/rows'));
    const known = earlierCodes(content);
    for (const row of rows) {
      const file = `zh/rows/${row}.mdx`;
      const before = row.replace(/\d+$/, (ordinal) => String(Number(ordinal) - 1));
      // What has been published and is gone, the rule about the ledger tells of.
      if (!before.endsWith('-0') && !rows.has(before) && !content.ledger.includes(before)) {
        say.gap({ file: `zh/rows/${before}.mdx` }, row);
      }
      const [module, above] = [row, before].map((code) => content.zhRows[code]?.data.module);
      if (module === undefined || above === undefined) continue;
      if (!known.has(module) && !known.has(above) && goesBack(above, module)) {
        say.modules(at(content, file, 'module'), module, above);
      }
    }
    // Of a row that is wrongly named the rules about the register tell.
    const { shared, misled } = namingOfRows(content);
    const wrong = new Set([...misled, ...[...shared.values()].flat()]);
    // A new one may be one that is gone, and called otherwise now: the ledger tells of it.
    const isRenamed = [...missingCodes(content)].some((code) => kindOfCode(code) === 'ability');
    const inDoubt = (code: string) => isRenamed && !content.ledger.includes(code);
    const codes = Object.keys(content.abilities)
      .filter((code) => !known.has(code) && !inDoubt(code))
      .sort(compareCodes);
    for (const [index, code] of codes.entries()) {
      const before = codes[index - 1] ?? '';
      const row = content.abilities[code]?.row;
      const rowBefore = content.abilities[before]?.row;
      if (row === undefined || rowBefore === undefined || !samePosition(before, code)) continue;
      if ([code, before].some((one) => wrong.has(one))) continue;
      if (compareCodes(rowBefore, row) > 0) {
        say.abilities(at(content, 'abilities.yml', code, 'row'), code, row, rowBefore, before);
      }
    }
  },
);

function samePosition(one: string, other: string): boolean {
  return positionIn(one) === positionIn(other);
}

/** Within a table the modules of a position come in the order of their codes. */
function goesBack(above: string, module: string): boolean {
  return samePosition(above, module) && compareCodes(above, module) > 0;
}
