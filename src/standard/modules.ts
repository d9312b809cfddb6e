import { levels, type Level } from '../schemas/codes.ts';
import { thing } from './assemble.ts';
import type { Ability, Standard } from './model.ts';

/**
 * The other abilities of an ability's module, level by level. A level at which it stands alone is
 * left out; one at which the standard has none is empty.
 */
export function neighboursInModule(
  standard: Standard,
  ability: Ability,
): { level: Level; abilities: Ability[] }[] {
  const codes = ability.module ? thing(standard, 'module', ability.module).abilities : [];
  const others = codes
    .filter((code) => code !== ability.code)
    .map((code) => thing(standard, 'ability', code));
  return levels
    .map((level) => ({
      level,
      abilities: others.filter((other) => other.levels.includes(level)),
    }))
    .filter(({ level, abilities }) => abilities.length > 0 || !ability.levels.includes(level));
}

/** The rows that an item of clause 5 is split over, itself included. */
export function abilitiesOfItem(standard: Standard, itemCode: string): Ability[] {
  return thing(standard, 'item', itemCode).abilities.map((code) =>
    thing(standard, 'ability', code),
  );
}
