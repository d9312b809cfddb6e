import { levels, type Level } from '../schemas/codes.ts';
import { thing } from './assemble.ts';
import type { Ability, Module, Position, Standard } from './model.ts';

/** The abilities of one module, or of none, level by level. */
export interface MatrixRow {
  /** `undefined` for the abilities that only the body names. */
  module: Module | undefined;
  /** In the order of the levels; empty where the standard has none. */
  cells: { level: Level; abilities: Ability[] }[];
}

/** What the standard asks of a position: its modules in printed order × the two levels. */
export function matrixOf(standard: Standard, position: Position): MatrixRow[] {
  const abilities = position.abilities.map((code) => thing(standard, 'ability', code));
  const rowOf = (module: Module | undefined): MatrixRow => ({
    module,
    cells: levels.map((level) => ({
      level,
      abilities: abilities.filter(
        (ability) => ability.module === module?.code && ability.levels.includes(level),
      ),
    })),
  });
  const modules = position.modules.map((code) => rowOf(thing(standard, 'module', code)));
  const withoutModule = rowOf(undefined);
  const some = withoutModule.cells.some((cell) => cell.abilities.length > 0);
  return some ? [...modules, withoutModule] : modules;
}
