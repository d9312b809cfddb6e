import { positionIn } from '../schemas/codes.ts';
import { at } from './authored-content.ts';
import { describedBy } from './described-by.ts';
import { rule } from './rule.ts';

const correct = 'Correct the row or the item; a code is never changed.';

/** An ability belongs to the position in its code, and so do its row and its item. */
export const abilitiesPlaced = rule(
  'abilities-placed',
  {
    row: (code: string, row: string, module: string) => ({
      message: `${code} names ${row}, which stands in ${module}, a module of another position`,
      hint: correct,
    }),
    item: (code: string, item: string, clause: string) => ({
      message: `${code} names ${item}, which does not stand in ${clause}, the clause of its position`,
      hint: correct,
    }),
  },
  ['abilities.yml', 'positions.yml', 'zh/rows'],
  (content, say) => {
    for (const [code, { row, item }] of Object.entries(content.abilities)) {
      const position = positionIn(code);
      if (!(position in content.positions)) continue;
      const module = content.zhRows[row ?? '']?.data.module;
      if (row !== undefined && module !== undefined && !module.startsWith(`${position}-`)) {
        say.row(at(content, 'abilities.yml', code, 'row'), code, row, module);
      }
      // Where the clause is in doubt, it is the position that is wrong.
      const clause = describedBy(content, position);
      if (item !== undefined && clause !== undefined && !item.startsWith(`${clause}.`)) {
        say.item(at(content, 'abilities.yml', code, 'item'), code, item, clause);
      }
    }
  },
);
