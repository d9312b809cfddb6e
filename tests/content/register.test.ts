import { describe, expect, test } from 'vitest';
import type { Relation } from '../../src/schemas/ability.ts';
import { standard } from '../support/content.ts';

/** What the design found when it compared the 75 items of clause 5 with the 74 rows of Annex A. */
const items = standard.clauses.flatMap((clause) => clause.items);
const rows = standard.annex.tables.flatMap((table) => table.rows);

/** The items that stand in one of these relations, each once: a split one belongs to two abilities. */
function itemsWith(...relations: Relation[]): string[] {
  const codes = standard.abilities
    .filter(({ relation }) => relations.includes(relation))
    .flatMap(({ sources }) => sources.filter(({ kind }) => kind === 'item'))
    .map(({ code }) => code);
  return [...new Set(codes)];
}

function namesOf(relation: Relation): string[] {
  return standard.abilities.filter((one) => one.relation === relation).map(({ name }) => name.zh);
}

describe('the size of the standard', () => {
  test.each([
    ['numbered clauses', standard.clauses.length, 33],
    ['items', items.length, 75],
    ['rows of Table A.1', standard.annex.tables[0]?.rows.length, 48],
    ['rows of Table A.2', standard.annex.tables[1]?.rows.length, 26],
    ['positions', standard.positions.length, 4],
    ['modules', standard.modules.length, 19],
    ['abilities', standard.abilities.length, 76],
    ['lines of the printed contents', standard.contents.entries.length, 11],
  ])('%s', (_what, count, expected) => {
    expect(count).toBe(expected);
  });
});

describe('how the items of clause 5 stand to the rows of Annex A', () => {
  test.each([
    ['the same', itemsWith('same').length, 49],
    ['renamed', itemsWith('qualified', 'reworded').length, 16],
    ['renamed by 私域 alone', itemsWith('qualified').length, 8],
    ['split over two rows', itemsWith('split').length, 3],
    ['at another level', itemsWith('level-differs').length, 1],
    ['without a row', itemsWith('item-only').length, 2],
    ['open', items.filter((item) => item.open).length, 4],
    ['rows without an item', namesOf('row-only').length, 2],
  ])('%s', (_what, count, expected) => {
    expect(count).toBe(expected);
  });

  test('an item names one ability, two where it is split, none where it is open', () => {
    const split = itemsWith('split');
    for (const { code, open, abilities } of items) {
      expect(abilities.length, code).toBe(open ? 0 : split.includes(code) ? 2 : 1);
    }
  });
});

test('abilities are numbered within their positions', () => {
  const last = (position: string) =>
    standard.abilities.filter((one) => one.position === position).at(-1)?.code;
  expect(['ms', 'uo', 'mo', 'da'].map(last)).toEqual(['ms-24', 'uo-23', 'mo-10', 'da-19']);
});

describe('the cases that the design names', () => {
  test('直播活动运营 has two levels, one per source', () => {
    const ability = standard.abilities.find(({ name }) => name.zh === '直播活动运营');
    expect(ability?.levels).toEqual(['basic', 'advanced']);
    expect(ability?.sources.map(({ code, level }) => [code, level])).toEqual([
      ['5.1.2.2-4', 'advanced'],
      ['table-a.1-10', 'basic'],
    ]);
  });

  test('two abilities have no row, and so no module', () => {
    expect(namesOf('item-only')).toEqual(['客户一对一沟通及维护', '售后客诉处理']);
    expect(standard.abilities.filter(({ module }) => module === undefined).length).toBe(2);
  });

  test('two rows have no item', () => {
    expect(namesOf('row-only')).toEqual(['数据赋能行业趋势洞察', '会员体系优化与应用']);
  });

  test('two descriptions are lost, and nobody has written them', () => {
    const lost = standard.abilities.filter((one) => one.descriptionLost);
    expect(lost.map(({ name }) => name.zh)).toEqual(['异业合作', '私域用户运营组合应用']);
    expect(lost.map(({ description }) => description)).toEqual([undefined, undefined]);
  });

  test('what is less than certain is marked so', () => {
    const likely = standard.abilities.filter((one) => one.certainty === 'likely');
    expect(likely.map(({ name }) => name.zh)).toEqual([
      '用户群氛围营造',
      '会员成长体系设计',
      '导购朋友圈内容创作',
      '新客维护',
      '老群激活',
    ]);
  });

  test('会员运营师 has ten abilities in four modules, and no advanced level', () => {
    const position = standard.positions.find(({ name }) => name.zh === '会员运营师');
    expect(position?.modules.length).toBe(4);
    expect(position?.abilities.length).toBe(10);
    expect(position?.levels.map(({ level }) => level)).toEqual(['basic']);
    expect(rows.filter((row) => row.position === position?.code).length).toBe(10);
  });
});
