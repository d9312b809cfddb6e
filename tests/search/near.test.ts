import { expect, test } from 'vitest';
import { differByOneLetter, findWithOneMistake, shareOf } from '../../src/search/near.ts';

const text = '熟知小程序商城运营的方法';

test.each([
  ['a wrong character', '小程序商成运营', '小程序商城运营'],
  ['a character missing', '小程商城运营', '小程序商城运营'],
  ['a character too many', '小程序的商城运营', '小程序商城运营'],
  ['two characters exchanged', '小程序城商运营', '小程序商城运营'],
  ['none', '小程序商城', '小程序商城'],
])('%s', (_, typed, meant) => {
  const { from, to } = findWithOneMistake(typed, text) ?? { from: 0, to: 0 };
  expect(text.slice(from, to)).toBe(meant);
});

test('two mistakes are too many', () => {
  expect(findWithOneMistake('小陈序商成运营', text)).toBeUndefined();
});

test.each([
  ['membreship', 'membership', true],
  ['custmer', 'customer', true],
  ['livestraem', 'livestream', true],
  ['member', 'members', true],
  ['user', 'users', true],
  ['point', 'print', true],
  ['points', 'plants', false],
  ['user', 'member', false],
])('%s and %s', (one, other, near) => {
  expect(differByOneLetter(one, other)).toBe(near);
});

test('the share of one set in another', () => {
  expect(shareOf(new Set(['会员', '员积', '积芬']), new Set(['会员', '员积', '积分']))).toBe(2 / 3);
  expect(shareOf(new Set(), new Set(['会员']))).toBe(0);
});
