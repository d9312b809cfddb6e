import { relations, type Certainty } from '../schemas/ability.ts';
import { thing } from './assemble.ts';
import type { Ability, Item, Position, Standard } from './model.ts';

/** How an item of clause 5 stands to Annex A: a relation, or open where it names no ability. */
export const concordanceKinds = [...relations, 'open'] as const;

export type ConcordanceKind = (typeof concordanceKinds)[number];

/** One line of the concordance: an item, what stands for it in the annex, or a row without one. */
export interface ConcordanceEntry {
  kind: ConcordanceKind;
  certainty: Certainty;
  item: Item | undefined;
  /** The abilities whose rows correspond: two where an item is split. */
  abilities: Ability[];
}

/** The concordance of one position: its items in printed order, then its rows without an item. */
export function concordanceOf(standard: Standard, position: Position): ConcordanceEntry[] {
  const lists = position.levels.map(({ clause }) => thing(standard, 'clause', clause));
  const items = lists.flatMap((clause) => clause.items);
  const rowsOnly = position.abilities
    .map((code) => thing(standard, 'ability', code))
    .filter((ability) => ability.relation === 'row-only');
  return [
    ...items.map((item) => entryOf(standard, item)),
    ...rowsOnly.map((ability): ConcordanceEntry => ({
      kind: 'row-only',
      certainty: ability.certainty,
      item: undefined,
      abilities: [ability],
    })),
  ];
}

function entryOf(standard: Standard, item: Item): ConcordanceEntry {
  const abilities = item.abilities.map((code) => thing(standard, 'ability', code));
  const [first] = abilities;
  return {
    kind: first?.relation ?? 'open',
    certainty: first?.certainty ?? 'certain',
    item,
    abilities,
  };
}
