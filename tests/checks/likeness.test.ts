import { expect, test } from 'vitest';
import { likeness } from '../../src/checks/likeness.ts';

/** The pairs of neighbouring characters of the shorter text that the longer one has, of all it has. */
const table = [
  { one: '商城策划', other: '商城策划', is: 1, why: 'the same' },
  { one: '异业合作', other: '异业合作掌握方法', is: 1, why: 'one holds the other' },
  { one: '商城策划', other: '商城规划', is: 1 / 3, why: '商城, of three pairs' },
  { one: '商城规划', other: '私域商城策划', is: 1 / 3, why: 'the other way round too' },
  { one: '商品搭建', other: '建品搭商', is: 1 / 3, why: '品搭: the order counts' },
  { one: '了解了解', other: '甲了解乙丙', is: 1 / 3, why: '了解 once, not twice' },
  { one: '商城策划', other: '数据管理', is: 0, why: 'nothing in common' },
  { one: '商', other: '城', is: 0, why: 'no pair at all' },
  { one: '商', other: '商城', is: 1, why: 'one holds the other' },
];

test.each(table)('$one and $other: $why', ({ one, other, is }) => {
  expect(likeness(one, other)).toBeCloseTo(is);
  expect(likeness(other, one)).toBeCloseTo(is);
});
