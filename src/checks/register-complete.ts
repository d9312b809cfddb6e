import { at, codesOfFiles } from './authored-content.ts';
import { rule } from './rule.ts';

/** Every row and every item that names an ability is in the register, and nothing else is. */
export const registerComplete = rule(
  'register-complete',
  {
    row: (code: string, count: string) => ({
      message: `the row ${code} makes ${count} abilities; it must make one`,
      hint: 'Give each row one ability.',
    }),
    item: (code: string, text: string) => ({
      message: `the item ${code} ${text} makes no ability`,
      hint: 'Name it at the ability of its row, or give it one of its own.',
    }),
    open: (code: string, item: string) => ({
      message: `${code} names ${item}, which leaves its list open and is no ability`,
      hint: 'Name the item that it means.',
    }),
  },
  ['abilities.yml', 'zh/rows', 'zh/clauses'],
  (content, say) => {
    const file = 'abilities.yml';
    const abilities = Object.entries(content.abilities);
    const items = new Map(abilities.map(([code, { item }]) => [item, code]));
    for (const code of codesOfFiles(content, 'zh/rows')) {
      const count = abilities.filter(([, { row }]) => row === code).length;
      if (count !== 1 && !(count === 0 && content.refused.has(code))) {
        say.row({ file }, code, String(count));
      }
    }
    for (const [clause, { data }] of Object.entries(content.zhClauses)) {
      if (data.kind !== 'clause' || data.items === undefined) continue;
      for (const [index, text] of data.items.entries()) {
        const item = `${clause}-${index + 1}`;
        const ability = items.get(item);
        const open = data.openEnded === true && index === data.items.length - 1;
        if (ability === undefined && !open) say.item({ file }, item, text);
        if (ability !== undefined && open) {
          say.open(at(content, file, ability, 'item'), ability, item);
        }
      }
    }
  },
);
