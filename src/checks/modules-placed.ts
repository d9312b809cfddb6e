import { at, codesOfFiles } from './authored-content.ts';
import { rule } from './rule.ts';

/** Each module belongs to the position in its code, has rows, and a cell under which it stands. */
export const modulesPlaced = rule(
  'modules-placed',
  {
    position: (code: string, position: string) => ({
      message: `${code} belongs to ${position}, but its code begins with another`,
      hint: 'Correct the position; a code is never changed.',
    }),
    own: (code: string, position: string) => ({
      message: `${code} is said to be printed under ${position}, where it belongs anyway`,
      hint: 'Leave printedUnder out.',
    }),
    unprinted: (code: string, position: string) => ({
      message: `${code} is printed under ${position}, which no cell of the annex names`,
      hint: 'Name the position under whose cell it stands in printedUnder.',
    }),
    empty: (code: string) => ({
      message: `${code} has no row`,
      hint: 'Name it as the module of its rows.',
    }),
  },
  ['modules.yml', 'positions.yml', 'zh/rows'],
  (content, say) => {
    const file = 'modules.yml';
    const rows = Object.values(content.zhRows).map(({ data }) => data.module);
    const allRead = codesOfFiles(content, 'zh/rows').every((code) => code in content.zhRows);
    for (const [code, { position, printedUnder }] of Object.entries(content.modules)) {
      if (position in content.positions && !code.startsWith(`${position}-`)) {
        say.position(at(content, file, code, 'position'), code, position);
        // Where it belongs is in doubt, and so is where it is printed.
        continue;
      }
      if (printedUnder === position) {
        say.own(at(content, file, code, 'printedUnder'), code, position);
      }
      const under = printedUnder ?? position;
      const cell = content.positions[under];
      if (cell !== undefined && cell.printed === undefined) {
        say.unprinted(at(content, file, code, 'printedUnder'), code, under);
      }
      if (allRead && !rows.includes(code)) say.empty(at(content, file, code), code);
    }
  },
);
