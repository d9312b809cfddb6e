import { describe, expect, test } from 'vitest';
import { thing } from '../../src/standard/assemble.ts';
import { concordanceKinds, concordanceOf } from '../../src/standard/concordance.ts';
import { matrixOf } from '../../src/standard/matrix.ts';
import { abilitiesOfItem, neighboursInModule } from '../../src/standard/modules.ts';
import { namedAbilities } from '../../src/standard/named-abilities.ts';
import { outlineOf } from '../../src/standard/outline.ts';
import { standard } from '../support/content.ts';
import {
  abilities,
  annex,
  clauses,
  foreword,
  items,
  positions,
  tables,
  type WrittenAbility,
  type WrittenClause,
} from '../support/written.ts';
import { clausesIn, clauseAt, everyClause, numberOf, same } from './written-codes.ts';

/** What the site shows of the standard in orders of its own, held against the register. */

const levels = ['basic', 'advanced'] as const;
const codes = (things: { code: string }[]) => things.map(({ code }) => code);

describe.each(positions)('$code', (position) => {
  const own = thing(standard, 'position', position.code);

  test('the matrix: its modules as printed, then what has none, level by level', () => {
    const row = (module: string | undefined) => ({
      module,
      cells: levels.map((level) => ({
        level,
        abilities: codes(
          position.abilities.filter((one) => one.module === module && one.levels.includes(level)),
        ),
      })),
    });
    const bare = position.abilities.some((one) => one.module === undefined);
    const expected = [...codes(position.modules), ...(bare ? [undefined] : [])].map(row);
    const shown = matrixOf(standard, own).map(({ module, cells }) => ({
      module: module?.code,
      cells: cells.map((cell) => ({ ...cell, abilities: codes(cell.abilities) })),
    }));
    expect(shown).toEqual(expected);
  });

  test('the concordance: its items as printed, then the rows that have none', () => {
    const ofItems = items
      .filter(({ clause }) => clause.startsWith(`${position.clause}.`))
      .map((item) => {
        const named = abilities.filter((one) => one.item === item);
        return {
          kind: item.open ? 'open' : named[0]?.relation,
          certainty: item.open ? 'certain' : named[0]?.certainty,
          item: item.code,
          abilities: codes(named),
        };
      });
    const ofRows = position.abilities
      .filter((one) => one.item === undefined)
      .map(({ code, certainty }) => ({
        kind: 'row-only',
        certainty,
        item: undefined,
        abilities: [code],
      }));
    const shown = concordanceOf(standard, own).map(({ item, ...entry }) => ({
      ...entry,
      item: item?.code,
      abilities: codes(entry.abilities),
    }));
    expect(shown).toEqual([...ofItems, ...ofRows]);
  });
});

test('abilities of no module stand in the matrix, be it at one level only', () => {
  const [first] = standard.abilities;
  const position = thing(standard, 'position', 'ms');
  if (first === undefined) throw new Error('There are abilities.');
  const bare = { ...first, module: undefined, levels: ['advanced' as const] };
  const things = new Map([...standard.things, [bare.code, bare]]);
  expect(matrixOf({ ...standard, things }, position).at(-1)).toEqual({
    module: undefined,
    cells: [
      { level: 'basic', abilities: [] },
      { level: 'advanced', abilities: [bare] },
    ],
  });
});

test('the concordance tells the relations apart, and what is left open', () => {
  expect(concordanceKinds).toEqual([
    'same',
    'qualified',
    'reworded',
    'split',
    'level-differs',
    'item-only',
    'row-only',
    'open',
  ]);
});

test('the neighbours of every ability in its module', () => {
  const around = ({ code, module, levels: own }: WrittenAbility) =>
    levels
      .map((level) => ({
        level,
        abilities: codes(
          abilities.filter(
            (one) =>
              module !== undefined &&
              one.module === module &&
              one.code !== code &&
              one.levels.includes(level),
          ),
        ),
      }))
      .filter((one) => one.abilities.length > 0 || !own.includes(one.level));
  const shown = standard.abilities.map((ability) => [
    ability.code,
    neighboursInModule(standard, ability).map((one) => ({
      ...one,
      abilities: codes(one.abilities),
    })),
  ]);
  expect(shown).toEqual(
    positions.flatMap((position) => position.abilities.map((one) => [one.code, around(one)])),
  );
});

test('the abilities that every item names', () => {
  expect(items.map(({ code }) => [code, codes(abilitiesOfItem(standard, code))])).toEqual(
    items.map((item) => [item.code, codes(abilities.filter((one) => one.item === item))]),
  );
});

test('the abilities that the items of every clause name, those of its subclauses included', () => {
  const namedIn = (code: string) =>
    positions
      .flatMap((position) => position.abilities)
      .filter(({ item }) => item?.clause === code || item?.clause.startsWith(`${code}.`));
  expect(
    everyClause.map(({ code }) => [
      code,
      codes(namedAbilities(standard, thing(standard, 'clause', code))),
    ]),
  ).toEqual(everyClause.map(({ code }) => [code, codes(namedIn(code))]));
});

test('a clause whose number begins like another names none of its abilities', () => {
  const clause = { ...thing(standard, 'clause', '5.1.2.1'), code: '5.1.2' };
  const items = [
    { kind: 'item', code: '5.1.20-1', name: same(''), level: 'basic' } as const,
    { kind: 'row', code: '5.1.2-1', name: same(''), level: 'basic' } as const,
  ];
  const [first] = standard.abilities;
  if (first === undefined) throw new Error('There are abilities.');
  const others = { ...standard, abilities: [{ ...first, sources: items }] };
  expect(namedAbilities(others, clause)).toEqual([]);
});

test('the outline: the foreword, the clauses with their subclauses, the annex with its tables', () => {
  const entry = (clause: WrittenClause): object => {
    const number = numberOf(clause);
    return {
      code: clause.code,
      label: number === undefined ? undefined : same(number),
      title: clause.title,
      children: clausesIn(clause.code).map((code) => entry(clauseAt(code))),
    };
  };
  const chapters = clauses.filter(({ code }) => /^\d+$/.test(code));
  expect(outlineOf(standard)).toStrictEqual([
    entry(foreword),
    ...chapters.map(entry),
    {
      ...annex,
      children: tables.map(({ code, label, title }) => ({ code, label, title, children: [] })),
    },
  ]);
});

test('a clause without a title stands in the outline by its number', () => {
  const [scope] = standard.clauses;
  if (scope === undefined) throw new Error('There is a first clause.');
  const untitled = { ...standard, clauses: [{ ...scope, title: undefined }] };
  expect(outlineOf(untitled)[1]).toEqual({
    code: '1',
    label: same('1'),
    title: same(''),
    children: [],
  });
});
