import { positionIn } from '../schemas/codes.ts';
import { compareCodes } from '../standard/order.ts';
import { codesOfFiles, itemText, type AuthoredContent } from './authored-content.ts';
import { isMap } from './content-of.ts';
import { describedBy } from './described-by.ts';

/** How abilities name the rows, or the items, that make them up. */
export interface Naming {
  /** What no ability names, in printed order. */
  unnamed: string[];
  /** The abilities that name what only one of them can mean, by what they name. */
  shared: Map<string, string[]>;
  /** The abilities of which another rule tells that they name what they cannot mean. */
  misled: Set<string>;
  /** Whether all abilities could be read, and none is misled: else what is unnamed proves nothing. */
  isSure: boolean;
}

/** How abilities name rows: each row makes one ability. */
export function namingOfRows(content: AuthoredContent): Naming {
  const rows = codesOfFiles(content, 'zh/rows').sort(compareCodes);
  const { named, ...naming } = namesOf(content, 'row', (ability, row) => {
    const module = content.zhRows[row]?.data.module;
    const elsewhere = module !== undefined && !module.startsWith(`${positionIn(ability)}-`);
    return elsewhere || !rows.includes(row);
  });
  const annex = content.zhClauses['annex-a']?.data;
  const tables = annex?.kind === 'annex' ? annex.tables.map(({ code }) => code) : [];
  // A row of a table that there is not is told of by the rule about tables.
  const isDue = (row: string) => tables.includes(row.replace(/-\d+$/, ''));
  const unnamed = rows.filter((row) => isDue(row) && !named.has(row) && !content.refused.has(row));
  const shared = new Map([...named].filter(([, abilities]) => abilities.length > 1));
  return { ...naming, unnamed, shared };
}

/** How abilities name items: an item makes several only where they are said to be split. */
export function namingOfItems(content: AuthoredContent): Naming {
  const { named, ...naming } = namesOf(content, 'item', (ability, item) => {
    const clause = describedBy(content, positionIn(ability));
    const elsewhere = clause !== undefined && !item.startsWith(`${clause}.`);
    const isRefused = content.refused.has(item.replace(/-\d+$/, ''));
    const isThere = isRefused || itemText(content, item) !== undefined;
    return elsewhere || !isThere || leavesOpen(content, item);
  });
  const unnamed = itemsOf(content).filter((item) => !named.has(item) && !leavesOpen(content, item));
  const isSplit = (ability: string) => content.abilities[ability]?.relation === 'split';
  const shared = [...named].filter(
    ([, abilities]) => unnamed.length > 0 && abilities.length > 1 && !abilities.every(isSplit),
  );
  return { ...naming, unnamed, shared: new Map(shared) };
}

/** Whether an item only leaves its list open (其它能力), and names no ability. */
export function leavesOpen(content: AuthoredContent, item: string): boolean {
  const [clause = '', ordinal] = item.split('-');
  const data = content.zhClauses[clause]?.data;
  if (data?.kind !== 'clause' || data.openEnded !== true) return false;
  return data.items?.length === Number(ordinal);
}

/** The abilities that name a thing, by the thing; those that cannot mean it are misled. */
function namesOf(
  content: AuthoredContent,
  source: 'row' | 'item',
  isWrong: (ability: string, code: string) => boolean,
) {
  const misled = new Set<string>();
  const named = new Map<string, string[]>();
  const entries = entriesOf(content);
  // Of a position that is refused or gone another rule tells; its abilities name what they name.
  const positions = new Set([
    ...Object.keys(content.positions),
    ...content.refused,
    ...content.ledger,
  ]);
  for (const { ability, entry } of entries) {
    const code = entry[source];
    if (typeof code !== 'string' || !positions.has(positionIn(ability))) continue;
    if (ability in content.abilities && isWrong(ability, code)) misled.add(ability);
    else named.set(code, [...(named.get(code) ?? []), ability]);
  }
  const allRead = entries.every(({ ability }) => ability in content.abilities);
  return { misled, named, isSure: allRead && misled.size === 0 };
}

/** What is written of abilities, whether or not it is right: who names a row has named it. */
function entriesOf(content: AuthoredContent) {
  const value = content.readings['abilities.yml']?.value;
  return Object.entries(isMap(value) ? value : {}).map(([ability, entry]) => ({
    ability,
    entry: isMap(entry) ? entry : {},
  }));
}

function itemsOf({ zhClauses }: AuthoredContent): string[] {
  return Object.entries(zhClauses).flatMap(([clause, { data }]) =>
    data.kind === 'clause' ? (data.items ?? []).map((_, index) => `${clause}-${index + 1}`) : [],
  );
}
