import { thing } from './assemble.ts';
import type { Module, Position, Row, Standard, Table } from './model.ts';
import { opensCells, printedPosition } from './transcription.ts';

/** Rows that share one merged cell of the first column; a page of the table may end between two. */
export interface PositionGroup {
  /** The position that the merged cell prints. */
  position: Position;
  /** True where the group begins a page of the table after the first. */
  continues: boolean;
  rows: LaidOutRow[];
}

export interface LaidOutRow {
  row: Row;
  /** The merged cell of the second column, where one begins here. */
  module: { module: Module; span: number } | undefined;
}

/**
 * Lays a table out with its cells merged as printed. Rows whose cells the transcription has
 * shifted stand where they belong; a note says how they were found.
 */
export function layOut(standard: Standard, table: Table): PositionGroup[] {
  const groups: PositionGroup[] = [];
  for (const [index, row] of table.rows.entries()) {
    const before = table.rows[index - 1];
    const opens = opensCells(standard, row, before);
    if (opens.position) {
      const continues = row.opensPart && index > 0;
      groups.push({ position: printedPosition(standard, row), continues, rows: [] });
    }
    const module = opens.module
      ? { module: thing(standard, 'module', row.module), span: spanFrom(standard, table, index) }
      : undefined;
    groups.at(-1)?.rows.push({ row, module });
  }
  return groups;
}

/** How many rows the module's cell spans that begins at an index. */
function spanFrom(standard: Standard, table: Table, start: number): number {
  let end = start + 1;
  for (let row = table.rows[end]; row !== undefined; row = table.rows[end]) {
    const opens = opensCells(standard, row, table.rows[end - 1]);
    if (opens.position || opens.module) break;
    end += 1;
  }
  return end - start;
}
