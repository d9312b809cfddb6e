import { expect, test } from 'vitest';
import { displayCode, qualifiedCode } from '../../src/standard/codes.ts';
import { levelName } from '../../src/standard/level-name.ts';
import { codeAndName } from '../../src/standard/names.ts';
import { titleOf } from '../../src/standard/titles.ts';
import { standard } from '../support/content.ts';
import {
  abilities,
  annex,
  items,
  modules,
  notes,
  positions,
  rows,
  tables,
  type Both,
} from '../support/written.ts';
import { atEveryCode, everyClause, numberOf, positionLevels, same } from './written-codes.ts';

const beside = (one: string, other: Both): Both => ({
  zh: `${one} ${other.zh}`,
  en: `${one} ${other.en}`,
});

const labelled = ({ label, title }: { label: Both; title: Both }): Both => ({
  zh: `${label.zh} ${title.zh}`,
  en: `${label.en} ${title.en}`,
});

const named = (things: { code: string; name: Both }[]) =>
  things.map(({ code, name }): [string, Both] => [code, name]);

/** Of a position at a level, by what the level is called in the titles of clause 5. */
const levelNames = {
  basic: { zh: '初阶', en: 'basic' },
  advanced: { zh: '进阶', en: 'advanced' },
};

const namesOfOthers: [string, Both][] = [
  ...items.map(({ code, text }): [string, Both] => [code, text]),
  [annex.code, labelled(annex)],
  ...tables.map((table): [string, Both] => [table.code, labelled(table)]),
  ...named(rows),
  ...named(positions),
  ...positionLevels.map(({ code, level, position: { name } }): [string, Both] => {
    const { zh, en } = levelNames[level];
    return [code, { zh: `${name.zh}（${zh}）`, en: `${name.en} (${en})` }];
  }),
  ...named(modules),
  ...named(abilities),
];

/** `5.1 用户运营师`; of the foreword, which has no number, and of A.1, which has no title, the other. */
test('every thing is called by its title, with its number or label', () => {
  const titles = [
    ...everyClause.map((clause): [string, Both] => {
      const number = numberOf(clause);
      if (clause.title === undefined) return [clause.code, same(number ?? '')];
      return [clause.code, number === undefined ? clause.title : beside(number, clause.title)];
    }),
    ...namesOfOthers,
    ...notes.map(({ code }): [string, Both] => [code, same(code.toUpperCase())]),
  ];
  expect(atEveryCode((code) => titleOf(standard, code))).toEqual(Object.fromEntries(titles));
});

test('every code is shown beside what the thing is called without it', () => {
  const shown = (code: string) => code.replace('table-', '').toUpperCase();
  const expected = [
    ...everyClause.map((clause) => [clause.code, { code: numberOf(clause), name: clause.title }]),
    ...namesOfOthers.map(([code, name]) => [code, { code: shown(code), name }]),
    ...notes.map(({ code }) => [code, { code: shown(code), name: undefined }]),
  ];
  expect(atEveryCode((code) => codeAndName(standard, code))).toStrictEqual(
    Object.fromEntries(expected),
  );
});

test.each([titleOf, codeAndName])('what has no code has no name: %o', (ask) => {
  expect(() => ask(standard, 'ms-99')).toThrow(new Error('Nothing has the code ms-99.'));
});

test.each([
  ['ms-07', 'MS-07'],
  ['5.1.2.1-3', '5.1.2.1-3'],
  ['a.1', 'A.1'],
  ['ms-m2', 'MS-M2'],
  ['ms-basic', 'MS-BASIC'],
  ['annex-a', 'ANNEX-A'],
  ['table-a.1', 'A.1'],
  ['table-a.1-10', 'A.1-10'],
  ['note-04', 'NOTE-04'],
  // Only at the head of a code does it say what the thing is.
  ['a-table-b', 'A-TABLE-B'],
])('%s is shown as %s', (code, shown) => {
  expect(displayCode(code)).toBe(shown);
});

test('a code that leaves the site is qualified by its edition', () => {
  expect(qualifiedCode('046-2023', 'ms-07')).toBe('046-2023/ms-07');
});

test('a level is called what the edition calls it', () => {
  const levels = { ...standard.edition.levels, advanced: { zh: '高阶', en: 'higher' } };
  const other = { ...standard, edition: { ...standard.edition, levels } };
  expect(levelName(standard, 'basic')).toEqual({ zh: '初阶', en: 'Basic' });
  expect(levelName(other, 'advanced')).toEqual({ zh: '高阶', en: 'Higher' });
});
