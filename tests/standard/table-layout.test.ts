import { expect, test } from 'vitest';
import type { Table } from '../../src/standard/model.ts';
import { layOut } from '../../src/standard/table-layout.ts';
import { standard } from '../support/content.ts';

const [basic, advanced] = standard.annex.tables;

test('every row stands once, under cells that span what they should', () => {
  for (const table of standard.annex.tables) {
    const groups = layOut(standard, table);
    expect(groups.flatMap(({ rows }) => rows.map(({ row }) => row.code))).toEqual(
      table.rows.map(({ code }) => code),
    );
    for (const { rows } of groups) {
      const spans = rows.flatMap(({ module }) => (module ? [module.span] : []));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(rows.length);
    }
  }
});

/**
 * The merged cells as the transcription prints them page by page: of each position the modules, and
 * how many rows they span. Where cells are shifted, as the notes say.
 */
test.each([
  [
    basic,
    [
      ['ms', ['ms-m1 3', 'ms-m2 2', 'ms-m3 3', 'ms-m4 3', 'ms-m5 2', 'ms-m6 2'], false],
      ['uo', ['uo-m1 2'], false],
      [
        'uo',
        [
          ...['uo-m2 3', 'uo-m3 1', 'uo-m4 5', 'uo-m5 3'],
          ...['mo-m1 3', 'mo-m2 2', 'mo-m3 3', 'mo-m4 2'],
        ],
        true,
      ],
      ['da', ['da-m1 2', 'da-m2 2', 'da-m3 3', 'da-m4 2'], true],
    ],
  ],
  [
    advanced,
    [
      ['ms', ['ms-m1 2', 'ms-m2 1', 'ms-m3 2', 'ms-m4 1', 'ms-m5 1', 'ms-m6 2'], false],
      ['uo', ['uo-m1 1', 'uo-m2 1'], false],
      ['uo', ['uo-m3 1', 'uo-m4 5', 'uo-m5 1'], true],
      ['da', ['da-m1 1', 'da-m2 3', 'da-m3 2', 'da-m4 2'], false],
    ],
  ],
])('the merged cells of a table', (table, expected) => {
  expect(cellsOf(table)).toEqual(expected);
});

test('a page of the table that ends within a module prints its cells anew', () => {
  if (basic === undefined) throw new Error('The annex has two tables.');
  const [first, second, ...others] = basic.rows.slice(0, 3);
  if (first === undefined || second === undefined) throw new Error('The table has rows.');
  const rows = [{ ...first, opensPart: false }, { ...second, opensPart: true }, ...others];
  expect(cellsOf({ ...basic, rows })).toEqual([
    ['ms', ['ms-m1 1'], false],
    ['ms', ['ms-m1 2'], true],
  ]);
});

test('a table without rows has no cells', () => {
  if (basic === undefined) throw new Error('The annex has two tables.');
  expect(cellsOf({ ...basic, rows: [] })).toEqual([]);
});

function cellsOf(table: Table | undefined) {
  if (table === undefined) throw new Error('The annex has two tables.');
  return layOut(standard, table).map(({ position, rows, continues }) => [
    position.code,
    rows.flatMap(({ module }) => (module ? [`${module.module.code} ${module.span}`] : [])),
    continues,
  ]);
}
