import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readingsFor, recordStore } from '../../src/build/record-store.ts';
import { locales, type Locale } from '../../src/schemas/words.ts';
import type * as Answer from '../../src/search/answer.ts';
import type { Searcher } from '../../src/search/answer.ts';
import type * as Library from '../../src/search/library.ts';
import type * as Respelling from '../../src/search/respelling.ts';
import { anyText } from '../support/any-text.ts';
import { counted, type Counted } from '../support/counted.ts';
import { searchContent } from '../support/search.ts';

type Search = typeof Answer & typeof Library & typeof Respelling;

let search: Counted<Search>;
let searchers: Record<Locale, Searcher>;
/** How many steps an answer may take. */
let limit = 0;

/** The number of steps that an answer takes. */
const stepsOf = (query: string, locale: Locale) =>
  search.stepsOf(() =>
    search.module.answer(query, searchers[locale], () =>
      Promise.resolve(searchers[locale === 'zh' ? 'en' : 'zh']),
    ),
  );

beforeAll(async () => {
  search = await counted(['search/answer.ts', 'search/library.ts', 'search/respelling.ts']);
  const { openLibrary, readingsOf } = search.module;
  const stores = { zh: recordStore(searchContent, 'zh'), en: recordStore(searchContent, 'en') };
  const readings = readingsOf(readingsFor(stores.zh.records));
  const searcher = (locale: Locale): Searcher => ({
    locale,
    library: openLibrary({ ...stores[locale], pages: {} }),
    readings: () => Promise.resolve(readings),
    scores: () => Promise.resolve(new Map()),
  });
  searchers = { zh: searcher('zh'), en: searcher('en') };
  for (const [locale, query] of ordinary) {
    limit = Math.max(limit, factor * (await stepsOf(query, locale)));
  }
}, 300_000);

/** Queries as people type them, of the kinds that take most steps: questions, mistyped, not there. */
const ordinary: [Locale, string][] = [
  ['zh', '怎么提高复购率'],
  ['zh', '小红书运营推广投放'],
  ['en', 'user privacy policy'],
  ['en', 'cutsomer segmantation by chanel'],
];

/** No query may take more than so many times the steps of the costliest ordinary one. */
const factor = 5;

/** Queries that are made to take long, each of which once did or may. */
const hostile: Record<string, string> = {
  'a word mistyped eight times': 'useq '.repeat(8),
  'a word mistyped twelve times': 'useq '.repeat(12),
  'different words mistyped': 'membre custmer chanel brnad livestraem pionts salse useq',
  'an address without an end': `https:${'a'.repeat(19_000)}#`,
  'an address of many folders': `/${'a/'.repeat(9000)}#`,
  'one word, over and over': '导购'.repeat(3000),
  'one word, over and over, apart': '导购 '.repeat(2000),
  'one English word, over and over': 'user '.repeat(4000),
  'one character': '的'.repeat(19_000),
  'as many characters as are no paste': '的'.repeat(60),
  'words that sound alike': '倒购'.repeat(30),
  'letters that may be a spelling': 'e'.repeat(60),
  syllables: 'huiyuan'.repeat(8),
  'numbers of clauses': '1.'.repeat(9000),
  'marks of punctuation': `${'?'.repeat(19_000)}x`,
  'white space': `${' '.repeat(20_000)}x${' '.repeat(20_000)}x`,
  'a character that stands for eighteen': '\ufdfa'.repeat(20_000),
  'marks upon marks': `a${'\u0301'.repeat(20_000)}`,
  'a million characters': '会员积分x'.repeat(200_000),
};

/** Words of both languages and what is none, to make queries of. */
const pieces = [
  ...['user', 'useq', 'member', 'membreship', 'the', 'e', 'A.1', '5.1.2.1', 'ms', 'https://', '#'],
  ...['导购', '倒购', '会员', '的', '怎么', '投诉', '小红书', '。', '、', ' ', '\n', '-', '\ufdfa'],
];

/** Anything that can be typed, pasted or put into an address: alone, and over and over. */
const anyQuery = fc
  .tuple(
    fc.oneof(
      anyText(40),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(' ')),
    ),
    fc.constantFrom(1, 2, 7, 40, 5000),
  )
  .map(([text, times]) => text.repeat(times));

describe('no query takes many more steps than an ordinary one', () => {
  test.each(Object.entries(hostile))(
    '%s',
    async (_, query) => {
      for (const locale of locales) expect(await stepsOf(query, locale)).toBeLessThan(limit);
    },
    60_000,
  );

  test('what stands there itself, pasted whole', async () => {
    const texts = locales.map((locale) => {
      const all = searchers[locale].library.entries.map(({ record }) => record.text ?? '');
      return [...all].sort((one, other) => other.length - one.length).slice(0, 3);
    });
    for (const text of texts.flat()) {
      for (const locale of locales) expect(await stepsOf(text, locale)).toBeLessThan(limit);
    }
  });

  test('whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, fc.constantFrom(...locales), async (query, locale) => {
        expect(await stepsOf(query, locale)).toBeLessThan(limit);
      }),
      { numRuns: 40, seed: 20231103 },
    );
  }, 300_000);
});

test('a step is counted for every call and every turn', async () => {
  const { openLibrary } = search.module;
  const store = { pinyin: [], traditional: '', synonyms: {}, pages: {} };
  const records = recordStore(searchContent, 'zh').records;
  const some = await search.stepsOf(() => openLibrary({ ...store, records: records.slice(0, 50) }));
  const twice = [...records.slice(0, 50), ...records.slice(0, 50)];
  const more = await search.stepsOf(() => openLibrary({ ...store, records: twice }));
  expect(some).toBeGreaterThan(50);
  expect(more / some).toBeCloseTo(2, 0);
});
