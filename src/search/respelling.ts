import { foldText } from './fold.ts';
import type { Library } from './library.ts';
import { lettersOf, matchPinyin, unitsOf } from './pinyin.ts';
import { isHan } from './tokens.ts';

/**
 * How Han characters are read: for each its syllables, without tones. Empty where they are not
 * to be had.
 */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** The readings from how they travel: by syllable, the characters that may be read so. */
export function readingsOf(bySyllable: Record<string, string>): Readings {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(bySyllable)) {
    for (const character of characters) {
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
    }
  }
  return readings;
}

/**
 * The Han words of names that the query spells in pinyin, those of most names first: the query
 * then means one of these.
 */
export function wordsSpelt(library: Library, query: string): string[] {
  const folded = foldText(query, library.simplified);
  return mostFrequentFirst(
    library.entries.flatMap(({ record, pinyin }) => {
      const match = matchPinyin(folded, pinyin);
      const units = unitsOf(foldText(record.name, library.simplified));
      return match === undefined ? [] : [units.slice(match.from, match.to).join('')];
    }),
  );
}

/** The Han words of any text that the query spells in pinyin, in whole syllables. */
export function wordsSpeltAnywhere(library: Library, query: string, readings: Readings): string[] {
  const letters = lettersOf(foldText(query));
  if (!/^[a-z]{4,}$/.test(letters)) return [];
  return mostFrequentFirst(
    hanRuns(library).flatMap((run) =>
      run.flatMap((_, from) => {
        const to = endOfSpelling(letters, run, from, readings);
        return to === undefined || to - from < 2 ? [] : [run.slice(from, to).join('')];
      }),
    ),
  );
}

/**
 * What the texts have in place of a Chinese query with wrong characters: others that are read
 * the same, as an input method offers them (倒购 for 导购), no more than half of them; or, of
 * three characters, any one wrong, where the texts leave only one choice (明友圈 for 朋友圈).
 */
export function wordsMistyped(library: Library, query: string, readings: Readings): string[] {
  const typed = [...foldText(query, library.simplified)];
  if (typed.length < 2 || !typed.every((character) => isHan(character))) return [];
  const places = hanRuns(library).flatMap((run) =>
    run.flatMap((_, from) => {
      const word = run.slice(from, from + typed.length);
      const same = word.filter((character, index) => character === typed[index]).length;
      return word.length === typed.length && same * 2 >= typed.length ? [{ word, same }] : [];
    }),
  );
  const alike = places.filter(({ word }) =>
    word.every((character, index) => soundAlike(character, typed[index] ?? '', readings)),
  );
  if (alike.length > 0) return mostFrequentFirst(alike.map(({ word }) => word.join('')));
  const oneWrong = places.filter(({ same }) => typed.length === 3 && same === 2);
  const choices = mostFrequentFirst(oneWrong.map(({ word }) => word.join('')));
  return choices.length === 1 ? choices : [];
}

function soundAlike(one: string, other: string, readings: Readings): boolean {
  if (one === other) return true;
  const own = readings.get(one) ?? [];
  return (readings.get(other) ?? []).some((syllable) => own.includes(syllable));
}

/** Where letters that begin with the reading of a character end, each read in any of its ways. */
function endOfSpelling(
  letters: string,
  run: readonly string[],
  from: number,
  readings: Readings,
): number | undefined {
  if (letters === '') return from;
  for (const syllable of readings.get(run[from] ?? '') ?? []) {
    if (!letters.startsWith(syllable)) continue;
    const end = endOfSpelling(letters.slice(syllable.length), run, from + 1, readings);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The Han characters of all texts, in the runs in which they stand. */
function hanRuns({ whole }: Library): string[][] {
  return (whole.match(/\p{sc=Han}+/gu) ?? []).map((run) => [...run]);
}

function mostFrequentFirst(words: string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
