import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { htmlLink, iframe, markdownLink } from '../../src/exports/snippets.ts';

const plain = {
  address: 'https://example.org/id/046-2023/5.1.2.1/',
  text: 'T/CCFAGS 046—2023 5.1.2.1 初阶能力',
};
const hostile = { address: 'https://example.org/?a=1&amp=2"<', text: 'a "b" <i>c</i> & d&lt;' };

describe.each([plain, hostile])('of $text', ({ address, text }) => {
  test('the link in HTML is one, with that text', () => {
    const $ = load(htmlLink({ address, text }), null, false);
    const [link, ...others] = $.root().contents().toArray();
    expect(others).toEqual([]);
    expect($(link).is('a')).toBe(true);
    expect($(link).attr()).toEqual({ href: address });
    expect($(link).contents().text()).toBe(text);
    expect($(link).children()).toHaveLength(0);
  });

  test('the frame is as wide as its column, is named, and waits until it is seen', () => {
    const $ = load(iframe({ address, text }), null, false);
    const [frame, ...others] = $.root().contents().toArray();
    expect(others).toEqual([]);
    expect($(frame).is('iframe')).toBe(true);
    expect($(frame).attr()).toEqual({
      src: address,
      title: text,
      width: '100%',
      height: '420',
      loading: 'lazy',
    });
  });
});

test.each([
  ['plain words', plain.text, plain.text],
  ['brackets, which would end it', 'a [b] c]', 'a \\[b\\] c\\]'],
  ['a backslash, which would escape what follows', 'a\\', 'a\\\\'],
])('the link in Markdown keeps %s (CommonMark, 6.3)', (_what, text, written) => {
  expect(markdownLink({ address: plain.address, text })).toBe(`[${written}](<${plain.address}>)`);
});
