import { describe, expect, test } from 'vitest';
import { codesAbove, codesBeside } from '../../src/standard/surroundings.ts';
import { standard } from '../support/content.ts';
import {
  abilities,
  annex,
  annexClauses,
  items,
  modules,
  notes,
  positions,
  rows,
  tables,
} from '../support/written.ts';
import {
  atEveryCode,
  clauseAbove,
  clausesIn,
  everyClause,
  positionLevels,
} from './written-codes.ts';

const codes = (things: { code: string }[]) => things.map(({ code }) => code);

function clausesAbove(code: string): string[] {
  const above = clauseAbove(code);
  return above === undefined ? [] : [...clausesAbove(above), above];
}

test('what every thing stands in, the outermost first', () => {
  const above = [
    ...everyClause.map(({ code }) => [code, clausesAbove(code)]),
    ...items.map(({ code, clause }) => [code, [...clausesAbove(clause), clause]]),
    [annex.code, []],
    ...tables.map(({ code }) => [code, [annex.code]]),
    ...rows.map(({ code, table }) => [code, [annex.code, table]]),
    ...positions.map(({ code }) => [code, []]),
    ...positionLevels.map(({ code, position }) => [code, [position.code]]),
    ...modules.map(({ code, position }) => [code, [position]]),
    ...abilities.map(({ code, position, module }) => [
      code,
      module === undefined ? [position] : [position, module],
    ]),
    ...notes.map(({ code }) => [code, []]),
  ];
  expect(atEveryCode((code) => codesAbove(standard, code))).toEqual(Object.fromEntries(above));
});

test('what a reader at every thing goes to next', () => {
  const beside = [
    ...everyClause.map(({ code }) => [code, clausesIn(code)]),
    ...items.map(({ code }) => [code, codes(abilities.filter(({ item }) => item?.code === code))]),
    [annex.code, [...codes(annexClauses), ...codes(tables)]],
    ...tables.map(({ code }) => [code, []]),
    ...rows.map(({ code, module }) => [
      code,
      [...codes(abilities.filter(({ row }) => row?.code === code)), module],
    ]),
    ...positions.map((position) => [
      position.code,
      [
        position.clause,
        ...codes(positionLevels.filter((level) => level.position === position)),
        ...codes(position.modules),
      ],
    ]),
    ...positionLevels.map(({ code, position, level, clause }) => [
      code,
      [clause, ...codes(position.abilities.filter(({ levels }) => levels.includes(level)))],
    ]),
    ...modules.map((module) => [module.code, codes(module.abilities)]),
    ...abilities.map(({ code, item, row }) => [
      code,
      [...(item ? [item.code] : []), ...(row ? [row.code] : [])],
    ]),
    ...notes.map(({ code, concerns }) => [code, concerns]),
  ];
  expect(atEveryCode((code) => codesBeside(standard, code))).toEqual(Object.fromEntries(beside));
});

describe('an unknown code is refused', () => {
  test.each([codesAbove, codesBeside])('%o', (ask) => {
    expect(() => ask(standard, 'ms-99')).toThrow(new Error('Nothing has the code ms-99.'));
  });
});
