import { expect, test } from 'vitest';
import { apartFromNumber, saysBoth } from '../../src/standard/said-once.ts';

/** Titles of clause 3 and others, as they stand beside each other in the parallel tree. */
test.each([
  ['全域 omni', 'omni', true],
  ['GMV: 商品交易总额 (Gross Merchandise Volume)', 'GMV: Gross Merchandise Volume', true],
  ['SOP', 'SOP', true],
  ['范围', 'Scope', false],
  ['用户群 IP 定位', 'Positioning the persona (IP) of a user chat group', false],
  ['24 项能力', '24 abilities', false],
  ['24 项', '24', true],
  // The same in both, be it only a mark of punctuation.
  ['——', '——', true],
  ['——', '…', false],
  // Every word must be said, as a whole.
  ['GMV 与 LTV', 'GMV, LTV', true],
  ['GMV', 'GMV, LTV', false],
  ['omnibus', 'omni', false],
  // English words of other letters than Latin ones are said by nobody.
  ['全域', '全域 omni', false],
])('%s says %s: %s', (zh, en, both) => {
  expect(saysBoth({ zh, en })).toBe(both);
});

test.each([
  ['3.1 全域 omni', '3.1 omni', '3.1', '全域 omni', 'omni'],
  [
    '5 岗位职责及能力要求',
    '5 Position responsibilities',
    '5',
    '岗位职责及能力要求',
    'Position responsibilities',
  ],
  ['12 附则', '12 Final', '12', '附则', 'Final'],
  ['5.10.2 附则', '5.10.2 Final', '5.10.2', '附则', 'Final'],
  ['A.1 附则', 'A.1 Final', 'A.1', '附则', 'Final'],
  ['B 附则', 'B Final', 'B', '附则', 'Final'],
])('%s, %s: the number is %s', (zh, en, number, zhWords, enWords) => {
  expect(apartFromNumber({ zh, en })).toEqual({ number, words: { zh: zhWords, en: enWords } });
});

test.each([
  ['前 言', 'Foreword'],
  ['表A.1 初阶岗位能力描述', 'Table A.1 Description of basic abilities'],
  ['24 项能力', 'Abilities: 24'],
  ['5 岗位', '5'],
  ['5 岗位', '51 positions'],
  ['5  岗位', '5  positions'],
  ['5 ', '5 positions'],
  ['AB 岗位', 'AB positions'],
  ['5.A 岗位', '5.A positions'],
  ['第5 岗位', '5 positions'],
])('%s, %s: no number stands first in both', (zh, en) => {
  expect(apartFromNumber({ zh, en })).toBeUndefined();
});
