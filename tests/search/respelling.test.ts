import { expect, test } from 'vitest';
import { wordsMistyped, wordsSpeltAnywhere } from '../../src/search/respelling.ts';
import { searchers } from '../support/search.ts';

const { library, readings } = searchers.zh;

/** What was typed, and what the text has: others that are read the same. */
const homophones: [typed: string, meant: string][] = [
  ['倒购', '导购'],
  ['直波', '直播'],
  ['复够', '复购'],
  ['裂便', '裂变'],
  ['会圆积份', '会员积分'],
  ['朋有圈', '朋友圈'],
];

test.each(homophones)('%s sounds like %s', async (typed, meant) => {
  expect(wordsMistyped(library, typed, await readings())).toContain(meant);
});

test('of three characters one may be wrong where only one is right', async () => {
  expect(wordsMistyped(library, '明友圈', await readings())).toEqual(['朋友圈']);
  // 会员 stands before many others.
  expect(wordsMistyped(library, '会员车', await readings())).toEqual([]);
});

test.each(['导购', '股票', '区块链', 'daogou', '购', ''])(
  '%j is no mistyped other word',
  async (typed) => {
    const other = wordsMistyped(library, typed, await readings()).filter((word) => word !== typed);
    expect(other).toEqual([]);
  },
);

test.each([
  ['huanyingyu', '欢迎语'],
  ['huan ying yu', '欢迎语'],
  ["qing'cang", '清仓'],
])('%s spells %s, which is in no name', async (typed, meant) => {
  expect(wordsSpeltAnywhere(library, typed, await readings())).toContain(meant);
});

test.each(['banana', 'gou', 'xyzzy', '导购'])('%s spells nothing', async (typed) => {
  expect(wordsSpeltAnywhere(library, typed, await readings())).toEqual([]);
});
