import { expect, test } from 'vitest';
import { thing } from '../../src/standard/assemble.ts';
import { namedAbilities } from '../../src/standard/named-abilities.ts';
import { neighboursInModule } from '../../src/standard/modules.ts';
import { standard } from '../support/content.ts';

const neighbours = (code: string) =>
  neighboursInModule(standard, thing(standard, 'ability', code)).map(({ level, abilities }) => [
    level,
    ...abilities.map((one) => one.code),
  ]);

test('the others of a module, level by level', () => {
  // 商城策划: A.1 rows 1 to 3, A.2 rows 1 and 2.
  expect(neighbours('ms-01')).toEqual([
    ['basic', 'ms-02', 'ms-03'],
    ['advanced', 'ms-16', 'ms-17'],
  ]);
});

test('a level at which an ability stands alone says nothing of others', () => {
  // 用户运营阵地建设: A.1 rows 16 and 17, A.2 row 10 alone.
  expect(neighbours('uo-15')).toEqual([['basic', 'uo-01', 'uo-02']]);
});

test('a level at which the standard has none is empty', () => {
  // 会员运营策略设计 has rows in Table A.1 alone.
  expect(neighbours('mo-01')).toEqual([['basic', 'mo-02', 'mo-03'], ['advanced']]);
});

test.each([
  // Nine items: the last is 其它能力, which is none, and the seventh is split over two rows.
  ['5.3.2.1', 9],
  // Ten items, the last of them 其它能力.
  ['5.1.2.2', 9],
  // These, and the fourteen of 5.1.2.1.
  ['5.1', 23],
  ['1', 0],
])('the items of %s name %i abilities', (code, count) => {
  expect(namedAbilities(standard, thing(standard, 'clause', code)).length).toBe(count);
});
