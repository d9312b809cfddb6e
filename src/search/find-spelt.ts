import { wordsLike } from './find.ts';
import type { Entry } from './library.ts';
import { inOrder, isWordInName, type Match, type Scores } from './match.ts';

/**
 * Entries that hold all of some words, each in one of its spellings: those that have one of them
 * in their name first, then those that hold the spellings named first. It finds what trying every
 * combination of spellings would, without making them: of eight words with four spellings each
 * there are 65,536.
 * @param words of each word of a query its spellings, the likeliest first
 */
export function findSpelt(entries: Entry[], words: string[][], scores: Scores): Match[] {
  const found = new Map<Entry, Spelling[]>();
  for (const entry of entries) {
    const held = words.map((spellings, index) =>
      spellingsIn(entry, spellings, index === words.length - 1),
    );
    const combination = firstCombination(held);
    if (combination !== undefined) found.set(entry, combination);
  }
  return inOrder([...found.keys()], scores)
    .map((entry) => ({ entry, combination: found.get(entry) ?? [] }))
    .sort(
      (one, other) =>
        Number(isNamed(other.combination)) - Number(isNamed(one.combination)) ||
        compare(one.combination, other.combination),
    )
    .map(({ entry, combination }) => ({
      entry,
      how: 'words',
      needles: combination.flatMap(({ needles }) => needles),
    }));
}

/** A spelling of a word that an entry holds. */
interface Spelling {
  /** Which of the spellings of its word it is. */
  index: number;
  /** What of the entry is spelt so. */
  needles: string[];
  inName: boolean;
}

function spellingsIn(entry: Entry, spellings: string[], last: boolean): Spelling[] {
  return spellings.flatMap((spelling, index) => {
    const needles = wordsLike(entry, spelling, last);
    if (needles.length === 0) return [];
    return [{ index, needles, inName: needles.some((word) => isWordInName(entry, word)) }];
  });
}

/**
 * The first spelling of each word, with as little changed as lets one of them stand in the name.
 * @returns `undefined` where a word is held in no spelling
 */
function firstCombination(held: Spelling[][]): Spelling[] | undefined {
  const first = held.flatMap(([spelling]) => spelling ?? []);
  if (first.length < held.length) return undefined;
  if (isNamed(first)) return first;
  const named = held.flatMap((own, place) => {
    const inName = own.find((spelling) => spelling.inName);
    return inName === undefined ? [] : [first.with(place, inName)];
  });
  // Of those that change one word, the last keeps the likeliest spellings of the words before.
  return named.at(-1) ?? first;
}

function isNamed(combination: Spelling[]): boolean {
  return combination.some(({ inName }) => inName);
}

/** By the first word that is spelt otherwise. */
function compare(one: Spelling[], other: Spelling[]): number {
  const place = one.findIndex(({ index }, at) => index !== other[at]?.index);
  return (one[place]?.index ?? 0) - (other[place]?.index ?? 0);
}
