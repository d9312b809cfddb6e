import { levels, type Level } from '../schemas/codes.ts';
import { thing } from './assemble.ts';
import type { Ability, Module, Position, Standard } from './model.ts';

/** Where a bead stands: at its level, or on the beam between the levels. */
export type BeadPlace = Level | 'both';

/** The abilities of one module, or of none, as beads on a rod. */
export interface Rod {
  /** `undefined` for the abilities that only the body names. */
  module: Module | undefined;
  beads: Record<BeadPlace, Ability[]>;
}

/** What the standard asks of a position, as it is drawn. */
export interface PositionRods {
  position: Position;
  rods: Rod[];
  /** Abilities at each level, those with two levels counted at each, and how many have two. */
  counts: Record<BeadPlace, number>;
  /** The most beads that any rod has on each side of the beam. */
  tallest: Record<Level, number>;
}

/**
 * The standard as an abacus: a rod is a module, a bead an ability, and the beam parts the levels.
 */
export function abacusOf(standard: Standard): PositionRods[] {
  return standard.positions.map((position) => positionRods(standard, position));
}

/** The part of the abacus that is of one position. */
export function positionRods(standard: Standard, position: Position): PositionRods {
  const abilities = position.abilities.map((code) => thing(standard, 'ability', code));
  const modules = position.modules.map((code) => thing(standard, 'module', code));
  const all: Rod[] = [...modules, undefined].map((module) => ({
    module,
    beads: beadsOf(abilities.filter((ability) => ability.module === module?.code)),
  }));
  const rods = all.filter(({ module, beads }) => module !== undefined || numberOf(beads) > 0);
  const at = (level: Level) => abilities.filter((one) => one.levels.includes(level)).length;
  return {
    position,
    rods,
    counts: { ...ofEachLevel(at), both: beadsOf(abilities).both.length },
    tallest: ofEachLevel((level) => Math.max(...rods.map(({ beads }) => beads[level].length))),
  };
}

/** An ability in a list of those of a module: with where its bead stands. */
export type PlacedAbility = Ability & { place: BeadPlace };

/**
 * The abilities of a module, or with `undefined` those that only the body names: by level, the
 * lower first; one with two levels stands at the lower.
 */
export function abilitiesByLevel(
  standard: Standard,
  position: Position,
  module: Module | undefined,
): PlacedAbility[] {
  const own = position.abilities
    .map((code) => thing(standard, 'ability', code))
    .filter((ability) => ability.module === module?.code)
    .map((ability) => ({ ...ability, place: placeOf(ability) }));
  return levels.flatMap((level) => own.filter((ability) => ability.levels[0] === level));
}

function placeOf({ levels: [first, second] }: Ability): BeadPlace {
  if (first === undefined || second !== undefined) return 'both';
  return first;
}

function beadsOf(abilities: Ability[]): Rod['beads'] {
  const at = (place: BeadPlace) => abilities.filter((ability) => placeOf(ability) === place);
  return { ...ofEachLevel(at), both: at('both') };
}

function numberOf(beads: Rod['beads']): number {
  return Object.values(beads).reduce((sum, { length }) => sum + length, 0);
}

function ofEachLevel<Value>(valueOf: (level: Level) => Value): Record<Level, Value> {
  return { basic: valueOf('basic'), advanced: valueOf('advanced') };
}
