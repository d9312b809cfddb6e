import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSpelt } from '../../src/search/find-spelt.ts';
import { findWords } from '../../src/search/find.ts';
import { eachOnce, isWordInName, type Match } from '../../src/search/match.ts';
import { search, searchers } from '../support/search.ts';

const { entries, vocabulary } = searchers.en.library;

/** Words of which many stand in the same things. */
const words = [...vocabulary.values()]
  .flat()
  .filter((word) => entries.filter(({ text }) => text.includes(word)).length > 20);

/** What is found by trying every combination of spellings, one after the other. */
function byTryingAll(spellings: string[][]): Match[] {
  const combinations = spellings.reduce<string[][]>(
    (begun, own) => begun.flatMap((before) => own.map((word) => [...before, word])),
    [[]],
  );
  const matches = combinations.flatMap((all) => findWords(entries, all, new Map()));
  const inName = ({ entry, needles }: Match) => needles.some((word) => isWordInName(entry, word));
  return eachOnce([...matches.filter(inName), ...matches.filter((match) => !inName(match))]);
}

const plainly = (matches: Match[]) =>
  matches.map(({ entry, needles }) => [entry.record.path, [...new Set(needles)].sort()]);

test('it finds what trying every combination of spellings finds, in the same order', () => {
  const spelling = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(spelling, { minLength: 1, maxLength: 3 }), (spellings) => {
      expect(plainly(findSpelt(entries, spellings, new Map()))).toEqual(
        plainly(byTryingAll(spellings)),
      );
    }),
    { numRuns: 30, seed: 20231103 },
  );
}, 60_000);

test('a word that stands nowhere, in no spelling, is not passed over', () => {
  expect(findSpelt(entries, [['member'], []], new Map())).toEqual([]);
});

test('eight mistyped words are found as one is', async () => {
  const one = await search('useq', 'en');
  const eight = await search('useq '.repeat(8), 'en');
  expect(one.hits.length).toBeGreaterThan(0);
  expect(eight.hits.map(({ record }) => record.path)).toEqual(
    one.hits.map(({ record }) => record.path),
  );
});
