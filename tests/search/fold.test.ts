import { expect, test } from 'vitest';
import { fold, foldText } from '../../src/search/fold.ts';

const simplified = new Map([
  ['導', '导'],
  ['購', '购'],
]);

/** What people type, and what it is compared as. */
const same: [typed: string, compared: string][] = [
  ['ＳＯＰ', 'sop'],
  ['Ｌｔｖ', 'ltv'],
  ['導購', '导购'],
  ['５．３．２．１', '5.3.2.1'],
  ['表 A.2', '表a.2'],
  ['表　A.2', '表a.2'],
  ['私域活动运营 SOP', '私域活动运营sop'],
  ['Table  A.2', 'table a.2'],
  [' sales\tadvisor ', 'sales advisor'],
  ['046—2023', '046-2023'],
  ['046 – 2023', '046-2023'],
  ['dǎo gòu', 'dao gou'],
  ['“千人千面”', '"千人千面"'],
  ['advisors’', "advisors'"],
  ['导\u200b购', '导购'],
  ['导\ud800购', '导购'],
  ['\u0000', ''],
];

test.each(same)('%j is compared as %j', (typed, compared) => {
  expect(foldText(typed, simplified)).toBe(compared);
});

test('each character knows where it comes from', () => {
  const text = '🙂 表　Ａ.2';
  const { text: folded, starts, ends } = fold(text);
  const at = folded.indexOf('a');
  expect(text.slice(starts[at], ends[at])).toBe('Ａ');
  expect(text.slice(starts[0], ends[0])).toBe('🙂');
});
