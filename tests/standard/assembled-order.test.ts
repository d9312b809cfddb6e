import { expect, test } from 'vitest';
import type { AuthoredContent } from '../../src/checks/authored-content.ts';
import { assembleStandard } from '../../src/standard/assemble.ts';
import { content, standard } from '../support/content.ts';

const backwards = <Data>(records: Record<string, Data>): Record<string, Data> =>
  Object.fromEntries(Object.entries(records).reverse());

test('in which order files are read, and entries stand in them, makes no difference', () => {
  const turned: AuthoredContent = {
    ...content,
    positions: backwards(content.positions),
    modules: backwards(content.modules),
    abilities: backwards(content.abilities),
    notes: backwards(content.notes),
    changes: backwards(content.changes),
    zhFront: backwards(content.zhFront),
    enFront: backwards(content.enFront),
    zhClauses: backwards(content.zhClauses),
    enClauses: backwards(content.enClauses),
    zhRows: backwards(content.zhRows),
    enRows: backwards(content.enRows),
  };
  const assembled = assembleStandard(turned);
  expect(assembled).toEqual(standard);
  expect([...assembled.things.keys()]).toEqual([...standard.things.keys()]);
});

/** The standard with more clauses, the first of them numbered 6. */
function withClauses(...codes: string[]): AuthoredContent {
  const more = structuredClone(content);
  for (const code of codes) {
    more.zhClauses[code] = { data: { kind: 'clause', title: '附则' }, body: '' };
    more.enClauses[code] = { data: { translates: '', title: 'Final provisions' }, body: '' };
  }
  return more;
}

test('clauses are ordered, and stand in one another, by their numbers', () => {
  const more = assembleStandard(
    withClauses('10.10.1', '6', '10.2', '10', '10.10', '9', '10.9', '60'),
  );
  const added = more.clauses.filter(({ code }) => Number.parseInt(code) > 5);
  expect(added.map(({ code, parent, children }) => [code, parent, children])).toEqual([
    ['6', undefined, []],
    ['9', undefined, []],
    ['10', undefined, ['10.2', '10.9', '10.10']],
    ['10.2', '10', []],
    ['10.9', '10', []],
    ['10.10', '10', ['10.10.1']],
    ['10.10.1', '10.10', []],
    ['60', undefined, []],
  ]);
});

test('positions stand in the order of the clauses that describe them', () => {
  const more = withClauses('5.5', '5.10', '5.10.2', '5.10.2.2');
  const name = { zh: '督导', en: 'Supervisor' };
  more.positions['aa'] = { clause: '5.10', name };
  more.positions['zz'] = { clause: '5.5', name };
  const { positions } = assembleStandard(more);
  expect(positions.map(({ code }) => code)).toEqual(['ms', 'uo', 'mo', 'da', 'zz', 'aa']);
  // Of the two levels it has the one whose abilities the standard lists.
  expect(positions.at(-1)).toEqual({
    kind: 'position',
    code: 'aa',
    name,
    printed: undefined,
    clause: '5.10',
    responsibilities: '5.10.1',
    levels: [
      {
        kind: 'positionLevel',
        code: 'aa-advanced',
        position: 'aa',
        level: 'advanced',
        clause: '5.10.2.2',
      },
    ],
    modules: [],
    abilities: [],
  });
});

test('changes are told the newest first', () => {
  const text = { zh: '更正', en: 'Corrections' };
  const changes = {
    '2026-11-23': { text, concerns: [] },
    '2027-01-02': { text, concerns: ['5.1.1'] },
    '2026-12-01': { text, concerns: [] },
  };
  expect(assembleStandard({ ...content, changes }).changes).toEqual([
    { date: '2027-01-02', text, concerns: ['5.1.1'] },
    { date: '2026-12-01', text, concerns: [] },
    { date: '2026-11-23', text, concerns: [] },
  ]);
});

test('printed contents without entries have none', () => {
  const bare = structuredClone(content);
  delete bare.zhFront['contents']?.data.entries;
  expect(assembleStandard(bare).contents.entries).toEqual([]);
});

test('a clause without a title stands in the English contents by its number', () => {
  const more = withClauses('6');
  more.zhClauses['6'] = { data: { kind: 'untitled' }, body: '' };
  more.zhFront['contents']?.data.entries?.push({ title: '6', page: '9', code: '6' });
  expect(assembleStandard(more).contents.entries.at(-1)).toEqual({
    title: { zh: '6', en: '6' },
    page: '9',
    code: '6',
  });
});
