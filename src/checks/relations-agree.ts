import type { Level } from '../schemas/codes.ts';
import { levels } from '../schemas/codes.ts';
import { listOf } from '../schemas/position-clauses.ts';
import { at, itemText, type AuthoredContent } from './authored-content.ts';
import { describedBy } from './described-by.ts';
import { levelOfHeading } from './level-headings.ts';
import { namingOfItems, namingOfRows, type Naming } from './register.ts';
import { rule } from './rule.ts';

const correct = 'Correct the relation, the row or the item.';

/** How an ability's item and row are said to stand to each other is how they stand. */
export const relationsAgree = rule(
  'relations-agree',
  {
    names: (code: string, relation: string, item: string, row: string) => ({
      message: `${code} is said to be ${relation}, but the names are ${item} and ${row}`,
      hint: correct,
    }),
    sameName: (code: string, relation: string, name: string) => ({
      message: `${code} is said to be ${relation}, but its item and its row are both called ${name}`,
      hint: 'The relation is same, or level-differs where their levels are not the same.',
    }),
    unqualified: (code: string, item: string, row: string) => ({
      message: `${code} is said to be qualified, but neither of ${item} and ${row} holds all of the other`,
      hint: 'Correct the relation, which may be reworded, or the row or the item.',
    }),
    levels: (code: string, relation: string, item: string, row: string) => ({
      message: `${code} is said to be ${relation}, but the item is ${item} and the row ${row}`,
      hint: correct,
    }),
    unsplit: (code: string, item: string) => ({
      message: `${code} is said to be split, but ${item} makes no other ability`,
      hint: correct,
    }),
    split: (code: string, item: string, others: string) => ({
      message: `${code} is not said to be split, but ${item} makes ${others} as well`,
      hint: correct,
    }),
  },
  ['abilities.yml', 'positions.yml', 'zh/rows', 'zh/clauses'],
  (content, say) => {
    // Of a row or an item that is wrongly named the rules about that tell.
    const wrong = new Set([namingOfRows(content), namingOfItems(content)].flatMap(wronglyNaming));
    const abilities = Object.entries(content.abilities).filter(([code]) => !wrong.has(code));
    for (const [code, { row, item, relation }] of abilities) {
      if (row === undefined || item === undefined) continue;
      const place = at(content, 'abilities.yml', code, 'relation');
      const others = abilities
        .filter(([other, ability]) => other !== code && ability.item === item)
        .map(([other]) => other);
      if (relation === 'split' && others.length === 0) say.unsplit(place, code, item);
      if (relation !== 'split' && others.length > 0)
        say.split(place, code, item, others.join(', '));

      const names = [itemText(content, item), content.zhRows[row]?.data.name] as const;
      const [itemName, rowName] = names;
      if (itemName === undefined || rowName === undefined) continue;
      const sameName = withoutSpace(itemName) === withoutSpace(rowName);
      const saysSame = relation === 'same' || relation === 'level-differs';
      if (sameName && !saysSame) say.sameName(place, code, relation, rowName);
      if (!sameName && saysSame) say.names(place, code, relation, itemName, rowName);
      if (relation === 'qualified' && !holdsAllOf(itemName, rowName)) {
        say.unqualified(place, code, itemName, rowName);
      }

      const [itemLevel, rowLevel] = [levelOfItem(content, item), levelOfRow(content, row)];
      if (itemLevel === undefined || rowLevel === undefined) continue;
      if ((itemLevel === rowLevel) === (relation === 'level-differs')) {
        say.levels(place, code, relation, itemLevel, rowLevel);
      }
    }
  },
);

function wronglyNaming({ misled, shared }: Naming): string[] {
  return [...misled, ...[...shared.values()].flat()];
}

/** Whether the characters of one of two names stand in the other, in the same order. */
function holdsAllOf(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  let from = 0;
  return [...withoutSpace(shorter)].every((character) => {
    from = longer.indexOf(character, from) + 1;
    return from > 0;
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/** The subclauses of a position's abilities come in the order of the levels. */
function levelOfItem(content: AuthoredContent, item: string): Level | undefined {
  const clauses = Object.keys(content.positions).flatMap(
    (code) => describedBy(content, code) ?? [],
  );
  return levels.find((level) =>
    clauses.some((clause) => item.startsWith(`${listOf(clause, level)}-`)),
  );
}

function levelOfRow(content: AuthoredContent, row: string): Level | undefined {
  const annex = content.zhClauses['annex-a']?.data;
  const tables = annex?.kind === 'annex' ? annex.tables : [];
  const table = tables.find(({ code }) => row.startsWith(`${code}-`));
  // Where its heading is that of another level, the rule about tables tells of it.
  const heading = table === undefined ? undefined : levelOfHeading(content, table.columns);
  return table?.level === heading ? heading : undefined;
}
