import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/schemas/words.ts';
import { found, search } from '../support/search.ts';
import { glossary } from '../support/written.ts';

/** What the glossary explains is found among the first, without a place of its own in the standard. */
test.each<[query: string, locale: Locale, code: string]>([
  ['private domain', 'en', 't-032'],
  ['private domain', 'zh', 't-032'],
  ['私域', 'zh', 't-032'],
  ['私域', 'en', 't-032'],
  ['Private Domain', 'en', 't-032'],
  ['公域', 'zh', 't-033'],
  ['traffic-generating', 'en', 't-090'],
])('%s in %s: its meaning stands among the first two', async (query, locale, code) => {
  const codes = await found(query, locale);
  expect(codes.slice(0, 2)).toContain(code);
});

describe('every entry of the glossary', () => {
  test.each(['zh', 'en'] as const)(
    'is found by its name in either language, in %s',
    async (locale) => {
      for (const { code, zh, en } of glossary) {
        expect((await found(zh, locale)).slice(0, 12), zh).toContain(code);
        expect(await found(en, locale), en).toContain(code);
      }
    },
  );

  test('leads to its place, and is called as the reader calls it', async () => {
    const { hits } = await search('private domain', 'en');
    const record = hits.find(({ record: { kind } }) => kind === 'word')?.record;
    expect(record).toMatchObject({
      name: 'private domain',
      path: 'glossary.html#t-032',
      ofSite: true,
    });
  });
});

test('what its meaning says finds it behind what stands in the standard, and behind guesses', async () => {
  const [first, ...others] = glossary.flatMap(({ code, meaning }) =>
    meaning?.zh.includes('企业微信') ? [code] : [],
  );
  expect(first).toBeDefined();
  const codes = await found('企业微信');
  expect(codes.slice(-1 - others.length)).toEqual([first, ...others]);
});

test('does not answer for the standard: what is asked for by name stays first', async () => {
  const codes = await found('数字导购');
  expect(codes[0]).not.toMatch(/^t-/);
});
