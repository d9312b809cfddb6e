import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/dist.ts';
import { glossary, rows, clauses, positions, modules, editionData } from '../support/written.ts';

/*
 * Words stand in the language that the page says (WCAG 2.2, 3.1.1 and 3.1.2): a screen reader
 * changes its voice by it, a browser its font.
 */

/**
 * What can hold no mark: `title` and `option` are plain text by the HTML standard, and `textarea`
 * with them. What is to be copied or typed as it stands is in no language: `code`, `pre`, `kbd`.
 * Scripts and styles are not read.
 */
const unmarked = 'title, option, textarea, code, pre, kbd, script, style';

/** Each text on a page, with the language that it is said to be in. */
function textsOn($: CheerioAPI): { text: string; lang: string }[] {
  const found: { text: string; lang: string }[] = [];
  const walk = (node: ReturnType<CheerioAPI>, lang: string) => {
    node.contents().each((_, child) => {
      if (child.type === 'text') found.push({ text: child.data, lang });
      const own = $(child);
      if ('attribs' in child && !own.is(unmarked)) walk(own, own.attr('lang') ?? lang);
    });
  };
  walk($.root(), '');
  return found;
}

/**
 * English words of the standard: what stands in its translation in small letters, an abbreviation
 * (GMV, SOP) not. A name such as Excel or Moodle is called so in both languages, and so are names
 * of files, codes and addresses.
 */
const english = new Set(
  [
    ...rows.flatMap(({ name, description }) => [name.en, description?.en ?? '']),
    ...clauses.flatMap(({ title, paragraphs, items }) => [
      title?.en ?? '',
      ...paragraphs.map(({ en }) => en),
      ...items.map(({ text }) => text.en),
    ]),
    ...[...positions, ...modules].map(({ name }) => name.en),
    ...glossary.flatMap(({ en, forms }) => [en, ...forms]),
    editionData.title.en,
  ].flatMap(
    (text) => text.match(/[A-Za-z]*[a-z][A-Za-z]*/g)?.map((word) => word.toLowerCase()) ?? [],
  ),
);

function englishIn(text: string): string[] {
  const withoutNames = text.replace(/[\w-]*(?:[./_@#][\w-]+)+|\b[a-z]{1,5}-[a-z]?\d+\b/g, '');
  const words = withoutNames.match(/[A-Za-z]{2,}/g) ?? [];
  return words.filter((word) => /[a-z]/.test(word) && english.has(word.toLowerCase()));
}

test('the words that are looked for are those of the translation', () => {
  expect(english.size).toBeGreaterThan(500);
  expect(englishIn('全域 omni')).toEqual(['omni']);
  expect(englishIn('GMV、SOP 和 Excel，见 data/standard.json 与 ms-m2')).toEqual([]);
});

describe('every page', () => {
  const pages = builtPages();
  const texts = pages.flatMap((page) => textsOn(builtPage(page)).map((one) => ({ page, ...one })));
  const told = ({ page, text }: { page: string; text: string }) => `${page}: ${text.trim()}`;

  test('says of all of it which language it is in', () => {
    const without = texts.filter(({ text, lang }) => text.trim() !== '' && lang === '');
    expect(
      without
        .map(told)

        .slice(0, 20),
    ).toEqual([]);
  });

  test('marks Chinese in English as Chinese', () => {
    const found = texts.filter(({ text, lang }) => lang === 'en' && /\p{sc=Han}/u.test(text));
    expect(found.map(told).slice(0, 40)).toEqual([]);
  });

  test('marks English in Chinese as English', () => {
    const found = texts.filter(({ text, lang }) => lang !== 'en' && englishIn(text).length > 0);
    expect(found.map(told).slice(0, 40)).toEqual([]);
  });

  test('has both languages, marked', () => {
    for (const lang of ['zh-CN', 'en']) {
      expect(texts.filter((one) => one.lang === lang).length, lang).toBeGreaterThan(1000);
    }
  });
});
