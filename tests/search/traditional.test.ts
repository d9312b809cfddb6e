import { expect, test } from 'vitest';
import { traditionalForms } from '../../src/build/traditional-forms.ts';
import { syllablesOf } from '../../src/build/pinyin.ts';

test('only what leads to a character of the texts is kept', () => {
  const pairs = traditionalForms(['导购的触点']);
  expect(pairs.match(/../gu)).toEqual(expect.arrayContaining(['導导', '購购', '觸触', '點点']));
  expect(pairs).not.toContain('會');
});

test.each([
  ['会员积分营销', 'hui yuan ji fen ying xiao'],
  ['会员成长体系设计', 'hui yuan cheng zhang ti xi she ji'],
  ['私域活动运营SOP', 'si yu huo dong yun ying sop'],
  ['用户群 IP 定位', 'yong hu qun ip ding wei'],
  ['转化率', 'zhuan hua lu'],
  ['Membership', ''],
])('%s is spelt %s', (name, syllables) => {
  expect(syllablesOf(name).join(' ')).toBe(syllables);
});
