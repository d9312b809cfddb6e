import { thing } from './assemble.ts';
import { undefinedTermUses, type UndefinedTerm } from './undefined-terms.ts';
import type { Position, Standard } from './model.ts';

/** Two different positions, the one printed first standing first. */
export interface PositionPair {
  /** `ms-uo` */
  code: string;
  positions: [Position, Position];
}

/** Every two positions, once. */
export function positionPairs(standard: Standard): PositionPair[] {
  return standard.positions.flatMap((one, index) =>
    standard.positions.slice(index + 1).map((other): PositionPair => ({
      code: `${one.code}-${other.code}`,
      positions: [one, other],
    })),
  );
}

/** A word that the standard relies on, and how often it uses it of each of two positions. */
export interface SharedWord {
  term: UndefinedTerm;
  counts: [number, number];
}

/** The words that the standard uses of both positions, those used most of both first. */
export function sharedWords(standard: Standard, [one, other]: [Position, Position]): SharedWord[] {
  const [ofOne, ofOther] = [placesOf(standard, one), placesOf(standard, other)];
  return undefinedTermUses(standard)
    .map((term): SharedWord => ({
      term,
      counts: [countIn(term, ofOne), countIn(term, ofOther)],
    }))
    .filter(({ counts }) => Math.min(...counts) > 0)
    .sort((first, second) => Math.min(...second.counts) - Math.min(...first.counts));
}

/** The codes of all that is said of a position: its clauses, items and rows. */
function placesOf(standard: Standard, position: Position): Set<string> {
  const rows = standard.annex.tables.flatMap((table) => table.rows);
  const items = position.levels.flatMap(({ clause }) => thing(standard, 'clause', clause).items);
  return new Set([
    position.responsibilities,
    ...items.map((item) => item.code),
    ...rows.filter((row) => row.position === position.code).map((row) => row.code),
  ]);
}

function countIn(term: UndefinedTerm, places: Set<string>): number {
  return term.uses
    .filter(({ code }) => places.has(code))
    .reduce((sum, { count }) => sum + count, 0);
}
