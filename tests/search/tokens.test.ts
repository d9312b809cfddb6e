import { expect, test } from 'vitest';
import { foldText } from '../../src/search/fold.ts';
import { indexTokens, queryTokens } from '../../src/search/tokens.ts';

const cases: [text: string, indexed: string, asked: string][] = [
  ['会员积分', '会员 员积 积分 分', '会员 员积 积分'],
  ['私域活动运营 SOP', '私域 域活 活动 动运 运营 营 sop', '私域 域活 活动 动运 运营 sop'],
  ['购', '购', '购'],
  ['membership points', 'membership point', 'membership point'],
];

test.each(cases)('%s', (text, indexed, asked) => {
  expect(indexTokens(foldText(text)).join(' ')).toBe(indexed);
  expect(queryTokens(foldText(text)).join(' ')).toBe(asked);
});

test('a text has the tokens of every part of it', () => {
  const text = '了解直播运营完整链路';
  const own = new Set(indexTokens(text));
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 2; to <= text.length; to++) {
      expect(queryTokens(text.slice(from, to)).filter((token) => !own.has(token))).toEqual([]);
    }
  }
});
