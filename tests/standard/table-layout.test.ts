import { expect, test } from 'vitest';
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

/** The merged cells of the first column, as the transcription prints them page by page. */
test.each([
  [
    basic,
    [
      ['ms', 15, false],
      ['uo', 2, false],
      ['uo', 22, true],
      ['da', 9, true],
    ],
  ],
  [
    advanced,
    [
      ['ms', 9, false],
      ['uo', 2, false],
      ['uo', 7, true],
      ['da', 8, false],
    ],
  ],
])('the positions of a table', (table, expected) => {
  if (table === undefined) throw new Error('The annex has two tables.');
  const groups = layOut(standard, table);
  expect(
    groups.map(({ position, rows, continues }) => [position.code, rows.length, continues]),
  ).toEqual(expected);
});
