import { thing } from './assemble.ts';
import type { Standard } from './model.ts';

/**
 * What a thing stands in, the outermost first: the clauses above a clause, the table and annex of a
 * row, the position and module of an ability.
 * @throws where there is nothing with that code
 */
export function codesAbove(standard: Standard, code: string): string[] {
  const container = containerOf(standard, code);
  return container === undefined ? [] : [...codesAbove(standard, container), container];
}

function containerOf(standard: Standard, code: string): string | undefined {
  const found = standard.things.get(code);
  switch (found?.kind) {
    case 'clause':
      return found.parent;
    case 'item':
      return found.clause;
    case 'table':
      return found.annex;
    case 'row':
      return found.table;
    case 'positionLevel':
    case 'module':
      return found.position;
    case 'ability':
      return found.module ?? found.position;
    case 'annex':
    case 'position':
    case 'note':
      return undefined;
    case undefined:
      throw new Error(`Nothing has the code ${code}.`);
  }
}

/**
 * What a reader at a thing goes to next: the subclauses of a clause, the abilities of a module or
 * a row, the sources of an ability, what a note is about.
 * @throws where there is nothing with that code
 */
export function codesBeside(standard: Standard, code: string): string[] {
  const found = standard.things.get(code);
  switch (found?.kind) {
    case 'clause':
      return found.children;
    case 'item':
      return found.abilities;
    case 'annex':
      return [...found.clauses, ...found.tables.map((table) => table.code)];
    case 'table':
      return [];
    case 'row':
      return [found.ability, found.module];
    case 'position':
      return [found.clause, ...found.levels.map((level) => level.code), ...found.modules];
    case 'positionLevel':
      return [found.clause, ...abilitiesAt(standard, found.position, found.level)];
    case 'module':
      return found.abilities;
    case 'ability':
      return found.sources.map((source) => source.code);
    case 'note':
      return found.concerns;
    case undefined:
      throw new Error(`Nothing has the code ${code}.`);
  }
}

function abilitiesAt(standard: Standard, position: string, level: string): string[] {
  return thing(standard, 'position', position).abilities.filter((code) =>
    thing(standard, 'ability', code).levels.some((one) => one === level),
  );
}
