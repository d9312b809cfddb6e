import { expect, test } from 'vitest';
import type { Row } from '../../src/standard/model.ts';
import { transcriptionLines } from '../../src/standard/transcription.ts';
import { standard } from '../support/content.ts';

/** The lines of Table A.1, of which the first rows are changed. */
function linesOf(change: (row: Row) => Partial<Row>): string[] {
  const [table] = standard.annex.tables;
  if (table === undefined) throw new Error('The annex has tables.');
  const rows = table.rows.slice(0, 2).map((row) => ({ ...row, ...change(row) }));
  const annex = { ...standard.annex, tables: [{ ...table, rows }] };
  return transcriptionLines({ ...standard, annex }).slice(-rows.length);
}

test('a row whose description is lost ends in an empty cell', () => {
  expect(linesOf(() => ({ description: undefined }))).toEqual([
    '智慧零售-小程序商城运营师\t商城策划\t小程序商城定位分析\t',
    '\t\t小程序商城框架搭建\t',
  ]);
});

test('a page of the table prints position and module anew', () => {
  expect(
    linesOf(({ ordinal }) => ({ description: undefined, opensPart: ordinal === 2 })).at(-1),
  ).toBe('智慧零售-小程序商城运营师\t商城策划\t小程序商城框架搭建\t');
});

test('where cells are shifted, each holds what was found in it', () => {
  const shifted = linesOf(({ ordinal }) =>
    ordinal === 2 ? { printed: ['blank', 'position', 'module', 'name'] } : {},
  );
  expect(shifted.at(-1)).toBe('\t智慧零售-小程序商城运营师\t商城策划\t小程序商城框架搭建');
});
