import type { AuthoredContent } from './authored-content.ts';
import { codesOfFiles } from './authored-content.ts';
import type { Check, Problem } from './problem.ts';

/** Every row and every item that names an ability is in the register, and stands there rightly. */
export const registerComplete: Check = (content) => [
  ...rowsWithoutAbility(content),
  ...itemsWithoutAbility(content),
  ...wrongRelations(content),
];

const file = 'abilities.yml';

function rowsWithoutAbility(content: AuthoredContent): Problem[] {
  const rows = Object.values(content.abilities).map(({ row }) => row);
  return codesOfFiles(content, 'zh/rows').flatMap((code) => {
    const count = rows.filter((row) => row === code).length;
    if (count === 1 || (count === 0 && content.refused.has(code))) return [];
    return {
      file,
      message: `the row ${code} makes ${count} abilities; it must make one`,
      hint: 'Give each row one ability.',
    };
  });
}

function itemsWithoutAbility(content: AuthoredContent): Problem[] {
  const items = new Set(Object.values(content.abilities).map(({ item }) => item));
  return Object.entries(content.zhClauses).flatMap(([clause, { data }]) => {
    if (data.kind !== 'clause' || data.items === undefined) return [];
    const named = data.openEnded ? data.items.slice(0, -1) : data.items;
    return named.flatMap((text, index) =>
      items.has(`${clause}-${index + 1}`)
        ? []
        : {
            file,
            message: `the item ${clause}-${index + 1} ${text} makes no ability`,
            hint: 'Name it at the ability of its row, or give it one of its own.',
          },
    );
  });
}

/** `same` means the same name, white space aside; anything else means another. */
function wrongRelations(content: AuthoredContent): Problem[] {
  return Object.entries(content.abilities).flatMap(([code, { row, item, relation }]) => {
    const rowName = row ? content.zhRows[row]?.data.name : undefined;
    const itemName = item ? itemText(content, item) : undefined;
    if (rowName === undefined || itemName === undefined) return [];
    const sameName = withoutSpace(rowName) === withoutSpace(itemName);
    const saysSame = relation === 'same' || relation === 'level-differs';
    if (sameName === saysSame) return [];
    return {
      file,
      message: `${code} is said to be ${relation}, but the names are ${itemName} and ${rowName}`,
      hint: 'Correct the relation, the row or the item.',
    };
  });
}

function itemText(content: AuthoredContent, item: string): string | undefined {
  const [clause = '', ordinal] = item.split('-');
  const data = content.zhClauses[clause]?.data;
  return data?.kind === 'clause' ? data.items?.[Number(ordinal) - 1] : undefined;
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
