import { expect, test } from 'vitest';
import { thing } from '../../src/standard/assemble.ts';
import { locatorOf } from '../../src/standard/locator.ts';
import { standard } from '../support/content.ts';
import {
  abilities,
  annex,
  annexClauses,
  clauses,
  items,
  modules,
  notes,
  positions,
  rows,
  tables,
  type Both,
  type WrittenRow,
} from '../support/written.ts';
import { atEveryCode, positionLevels, same, tableAt } from './written-codes.ts';

test.each([
  ['foreword', '前言', 'Foreword'],
  ['5.1.2.1', '5.1.2.1', '5.1.2.1'],
  ['5.1.2.1-3', '5.1.2.1 列项的第3项', '5.1.2.1, list item 3'],
  ['a.1', 'A.1', 'A.1'],
  ['annex-a', '附录A', 'Annex A'],
  ['table-a.1', '表A.1', 'Table A.1'],
  ['table-a.1-10', '表A.1 第10行', 'Table A.1, row 10'],
  ['uo', '5.2', '5.2'],
  ['uo-advanced', '5.2.2.2', '5.2.2.2'],
  ['ms-m1', '表A.1 第1–3行；表A.2 第1–2行', 'Table A.1, rows 1–3; Table A.2, rows 1–2'],
  ['uo-m1', '表A.1 第16–17行；表A.2 第10行', 'Table A.1, rows 16–17; Table A.2, row 10'],
  ['ms-10', '5.1.2.2 列项的第4项；表A.1 第10行', '5.1.2.2, list item 4; Table A.1, row 10'],
])('%s stands at %s', (code, zh, en) => {
  expect(locatorOf(standard, code)).toEqual({ zh, en });
});

const ofItem = ({ clause, ordinal }: { clause: string; ordinal: number }): Both => ({
  zh: `${clause} 列项的第${ordinal}项`,
  en: `${clause}, list item ${ordinal}`,
});

const ofRow = ({ table, ordinal }: WrittenRow): Both => ({
  zh: `${tableAt(table).label.zh} 第${ordinal}行`,
  en: `${tableAt(table).label.en}, row ${ordinal}`,
});

const inTurn = (places: Both[]): Both => ({
  zh: places.map(({ zh }) => zh).join('；'),
  en: places.map(({ en }) => en).join('; '),
});

/** The rows of a module stand together in each table. */
function ofModule(code: string): Both {
  const places = tables.flatMap((table) => {
    const own = table.rows.filter(({ module }) => module === code);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (first === last) return [ofRow(first)];
    const run = `${first.ordinal}–${last.ordinal}`;
    return [{ zh: `${table.label.zh} 第${run}行`, en: `${table.label.en}, rows ${run}` }];
  });
  return inTurn(places);
}

test('every thing of the standard has its place, and a note none', () => {
  const places = [
    ['foreword', { zh: '前言', en: 'Foreword' }],
    ...[...clauses, ...annexClauses].map(({ code }) => [code, same(code.toUpperCase())]),
    ...items.map((item) => [item.code, ofItem(item)]),
    [annex.code, { zh: '附录A', en: 'Annex A' }],
    ...tables.map(({ code, label }) => [code, label]),
    ...rows.map((row) => [row.code, ofRow(row)]),
    ...[...positions, ...positionLevels].map(({ code, clause }) => [code, same(clause)]),
    ...modules.map(({ code }) => [code, ofModule(code)]),
    ...abilities.map(({ code, item, row }) => [
      code,
      inTurn([...(item ? [ofItem(item)] : []), ...(row ? [ofRow(row)] : [])]),
    ]),
    ...notes.map(({ code }) => [code, undefined]),
  ];
  expect(atEveryCode((code) => locatorOf(standard, code))).toStrictEqual(
    Object.fromEntries(places),
  );
});

/** A module whose rows stand apart: by their ordinals in Table A.1. */
test.each<[number[], string, string]>([
  [[1, 2, 3, 7], '第1–3、7行', 'rows 1–3, 7'],
  [[2, 4, 6], '第2、4、6行', 'rows 2, 4, 6'],
  [[1, 3, 4, 8, 9, 10], '第1、3–4、8–10行', 'rows 1, 3–4, 8–10'],
  [[5], '第5行', 'row 5'],
])('rows %j', (ordinals, zh, en) => {
  const [table] = standard.annex.tables;
  if (table === undefined) throw new Error('The annex has tables.');
  const own = table.rows.filter(({ ordinal }) => ordinals.includes(ordinal));
  const moved = own.map((row) => ({ ...row, module: 'ms-m9' }));
  const module = { ...thing(standard, 'module', 'ms-m1'), code: 'ms-m9' };
  const apart = {
    ...standard,
    annex: { ...standard.annex, tables: [{ ...table, rows: moved }] },
    things: new Map([...standard.things, [module.code, module]]),
  };
  expect(locatorOf(apart, 'ms-m9')).toEqual({ zh: `表A.1 ${zh}`, en: `Table A.1, ${en}` });
});

test('what has no rows and no sources has no place', () => {
  const module = { ...thing(standard, 'module', 'ms-m1'), code: 'ms-m9' };
  const ability = { ...thing(standard, 'ability', 'ms-07'), sources: [] };
  const things = new Map([
    ...standard.things,
    [module.code, module] as const,
    [ability.code, ability] as const,
  ]);
  expect(locatorOf({ ...standard, things }, 'ms-m9')).toBeUndefined();
  expect(locatorOf({ ...standard, things }, 'ms-07')).toBeUndefined();
});

test('an unknown code is refused', () => {
  expect(() => locatorOf(standard, 'ms-99')).toThrow(new Error('Nothing has the code ms-99.'));
});
