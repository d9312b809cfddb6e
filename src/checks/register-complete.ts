import { positionIn } from '../schemas/codes.ts';
import { compareCodes } from '../standard/order.ts';
import { at, itemText, type AuthoredContent } from './authored-content.ts';
import { leavesOpen, namingOfItems, namingOfRows } from './register.ts';
import { rule } from './rule.ts';

const file = 'abilities.yml';
const give = 'Name it at the ability that it makes, or give it one of its own.';

/** Every row and every item that names an ability is in the register, and nothing else is. */
export const registerComplete = rule(
  'register-complete',
  {
    row: (code: string, name: string) => ({
      message: `no ability names the row ${code} ${name}`,
      hint: give,
    }),
    item: (code: string, text: string) => ({
      message: `no ability names the item ${code} ${text}`,
      hint: give,
    }),
    lastItem: (code: string, text: string) => ({
      message: `no ability names the last item, ${code} ${text}`,
      hint: `${give} Where it only leaves the list open, say openEnded: true at its clause.`,
    }),
    sharedRow: (abilities: string, row: string, unnamed: string) => ({
      message: `${abilities} name ${row}${unnamed === '' ? '' : `, and none names ${unnamed}`}`,
      hint: 'Correct the row of the one that means another: each row makes one ability.',
    }),
    sharedItem: (abilities: string, item: string, unnamed: string) => ({
      message: `${abilities} name ${item}, and none names ${unnamed}`,
      hint: 'Correct the item of the one that means another; where both mean it, they are split.',
    }),
    open: (code: string, item: string) => ({
      message: `${code} names ${item}, which leaves its list open and is no ability`,
      hint: 'Name the item that it means.',
    }),
  },
  [file, 'positions.yml', 'zh/rows', 'zh/clauses'],
  (content, say) => {
    const rows = namingOfRows(content);
    const items = namingOfItems(content);
    for (const [row, abilities] of rows.shared) {
      const unnamed = rows.unnamed.shift() ?? '';
      const wrong = abilities.find((one) => isDue(content, one, unnamed)) ?? abilities.at(-1);
      say.sharedRow(at(content, file, wrong ?? '', 'row'), abilities.join(' and '), row, unnamed);
    }
    for (const [item, abilities] of items.shared) {
      const unnamed = items.unnamed.shift() ?? '';
      const wrong = abilities.find((one) => !isCalled(content, one, item)) ?? abilities.at(-1);
      const all = abilities.join(' and ');
      say.sharedItem(at(content, file, wrong ?? '', 'item'), all, item, unnamed);
    }
    for (const [code, { item = '' }] of Object.entries(content.abilities)) {
      if (leavesOpen(content, item)) say.open(at(content, file, code, 'item'), code, item);
    }
    for (const row of rows.isSure ? rows.unnamed : []) {
      say.row({ file }, row, content.zhRows[row]?.data.name ?? '');
    }
    for (const item of items.isSure ? items.unnamed : []) {
      const [clause = '', ordinal] = item.split('-');
      const isLast = itemText(content, `${clause}-${Number(ordinal) + 1}`) === undefined;
      say[isLast ? 'lastItem' : 'item']({ file }, item, itemText(content, item) ?? '');
    }
  },
);

/** Whether a row lies between those of the abilities before and after, as that of an ability does. */
function isDue(content: AuthoredContent, ability: string, row: string): boolean {
  const codes = Object.keys(content.abilities)
    .filter((code) => positionIn(code) === positionIn(ability))
    .filter((code) => code === ability || content.abilities[code]?.row !== undefined)
    .sort(compareCodes);
  const index = codes.indexOf(ability);
  const [before, after] = [codes[index - 1], codes[index + 1]].map(
    (code = '') => content.abilities[code]?.row,
  );
  return (
    (before === undefined || compareCodes(before, row) < 0) &&
    (after === undefined || compareCodes(row, after) < 0)
  );
}

/** Whether the row of an ability is called as an item. */
function isCalled(content: AuthoredContent, ability: string, item: string): boolean {
  const row = content.abilities[ability]?.row ?? '';
  return content.zhRows[row]?.data.name === itemText(content, item);
}
