import { expect, test } from 'vitest';
import { excerptOf, markMatches, type Stretch } from '../../src/search/marks.ts';

/** A text with its marks in square brackets. */
const bracketed = (stretches: Stretch[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
  ['私域活动运营 SOP', ['运营sop'], '私域活动[运营 SOP]'],
  ['会员积分营销', ['会员', '员积', '积分'], '[会员积分]营销'],
  ['导购与导购', ['导购'], '[导购]与[导购]'],
  ['Membership points', ['point'], 'Membership [point]s'],
  ['<b>导购</b>', ['导购'], '<b>[导购]</b>'],
  ['导购', [], '导购'],
])('%s', (text, needles, marked) => {
  expect(bracketed(markMatches(text, needles))).toBe(marked);
});

test('an excerpt is cut around the first match, never within a word', () => {
  const text = `${'Nothing of that kind stands here. '.repeat(9)}Master points marketing.`;
  const excerpt = bracketed(excerptOf(text, ['points'], 60));
  expect(excerpt).toMatch(/^…[A-Za-z ]+\b.*\[points\] marketing\.$/);
  expect(text).toContain(excerpt.replace(/^…|[[\]]/g, '').split('points')[0]);
  expect(excerpt.length).toBeLessThan(100);
});

test('of several paragraphs the one that holds the match is shown', () => {
  expect(bracketed(excerptOf('第一段。\n第二段有导购。', ['导购'], 90))).toBe('第二段有[导购]。');
});
