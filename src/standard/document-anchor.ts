import type { Standard } from './model.ts';

/**
 * Where a thing stands in the standard as one document, which shows clauses, items, tables, rows
 * and notes: an ability by its row or item, a position and its levels by their clauses.
 */
export function documentAnchor(standard: Standard, code: string): string {
  const found = standard.things.get(code);
  switch (found?.kind) {
    case 'ability':
      return found.sources.at(-1)?.code ?? code;
    case 'module':
      return documentAnchor(standard, found.abilities[0] ?? found.position);
    case 'position':
      return found.clause;
    case 'positionLevel':
      return found.clause;
    default:
      return code;
  }
}
