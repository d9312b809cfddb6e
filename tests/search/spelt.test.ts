import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSpelt } from '../../src/search/find-spelt.ts';
import { findWords } from '../../src/search/find.ts';
import { openLibrary } from '../../src/search/library.ts';
import { eachOnce, isWordInName, type Match } from '../../src/search/match.ts';
import { search } from '../support/search.ts';

type Entries = Match['entry'][];

/** Few words, so that most of them stand in several things, and some in their names. */
const word = fc.constantFrom('member', 'brand', 'chart', 'point', 'store');

const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most });

/** Some things, of few words each. */
const things = fc
  .array(fc.tuple(words(1, 2), words(0, 4)), { minLength: 1, maxLength: 8 })
  .map((all) => {
    const records = all.map(([name, text], index) => ({
      kind: 'ability' as const,
      label: '',
      name: name.join(' '),
      text: text.join(' '),
      path: String(index),
    }));
    const store = { records, pinyin: [], traditional: '', synonyms: {}, pages: {} };
    return openLibrary(store).entries;
  });

/** What is found by trying every combination of spellings, one after the other. */
function byTryingAll(entries: Entries, spellings: string[][]): Match[] {
  const combinations = spellings.reduce<string[][]>(
    (begun, own) => begun.flatMap((before) => own.map((one) => [...before, one])),
    [[]],
  );
  const matches = combinations.flatMap((all) => findWords(entries, all, new Map()));
  const inName = ({ entry, needles }: Match) => needles.some((one) => isWordInName(entry, one));
  return eachOnce([...matches.filter(inName), ...matches.filter((match) => !inName(match))]);
}

const plainly = (matches: Match[]) =>
  matches.map(({ entry, needles }) => `${entry.record.path}: ${needles.join(' ')}`);

test('it finds what trying every combination of spellings finds, in the same order', () => {
  fc.assert(
    fc.property(things, fc.array(words(1, 4), { maxLength: 4 }), (entries, spellings) => {
      const own = spellings.map((all) => [...new Set(all)]);
      expect(plainly(findSpelt(entries, own, new Map()))).toEqual(
        plainly(byTryingAll(entries, own)),
      );
    }),
    { numRuns: 300, seed: 20231103 },
  );
});

test('eight mistyped words are found as one is', async () => {
  const one = await search('useq', 'en');
  const eight = await search('useq '.repeat(8), 'en');
  expect(one.hits.length).toBeGreaterThan(0);
  expect(eight.hits.map(({ record }) => record.path)).toEqual(
    one.hits.map(({ record }) => record.path),
  );
});
