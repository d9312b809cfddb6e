import { wordsAskedFor } from './find.ts';
import { findSpelt } from './find-spelt.ts';
import { foldText } from './fold.ts';
import type { Entry, Library } from './library.ts';
import type { Match, Scores, Way } from './match.ts';
import { differByOneLetter, findWithOneMistake, shareOf } from './near.ts';
import { stem } from './stem.ts';
import { hanBigrams, wordsOf } from './tokens.ts';

/** Near misses: one wrong character or letter, or more than half of the neighbouring characters. */
export const findNear: Way = (library, query, scores) => {
  const misspelt = findMisspelt(library, query, scores);
  return misspelt.length > 0 ? misspelt : findLike(library, foldText(query, library.simplified));
};

/** Whether a query was hardly typed: it is longer than 60 characters. */
export function isPasted(query: string): boolean {
  return foldText(query).length > 60;
}

/** Things of which more than half stands in a long query, the longest of them first. */
export const findPasted: Way = (library, query) => {
  const units = (text: string) => new Set([...hanBigrams(text), ...wordsOf(text)]);
  const whole = units(foldText(query, library.simplified));
  return library.entries
    .map((entry) => ({ entry, units: units(`${entry.names.join(' ')} ${entry.text}`) }))
    .map((one) => ({ ...one, share: one.units.size < 4 ? 0 : shareOf(one.units, whole) }))
    .filter(({ share }) => share > 1 / 2)
    .sort((one, other) => other.share * other.units.size - one.share * one.units.size)
    .map(({ entry }) => ({ entry, how: 'near', needles: [] }));
};

/** Of a mistyped word so many spellings are tried. */
const mostSpellings = 4;

/** Query words of other letters that stand nowhere, each taken for the words one letter off. */
function findMisspelt(library: Library, query: string, scores: Scores): Match[] {
  const words = wordsAskedFor(query, library);
  if (!words.every((word) => /^[a-z]+$/.test(word))) return [];
  const spellings = words.map((word) => spellingsOf(word, library).slice(0, mostSpellings));
  return findSpelt(library.entries, spellings, scores).map((match) => ({ ...match, how: 'near' }));
}

/** What a word of the query may have been meant for: itself where any text has it. */
function spellingsOf(word: string, { vocabulary }: Library): string[] {
  if (vocabulary.has(stem(word))) return [word];
  if (word.length < 4) return [];
  return [...vocabulary.values()].flat().filter((one) => differByOneLetter(word, one));
}

function findLike(library: Library, folded: string): Match[] {
  const bigrams = hanBigrams(folded);
  if (bigrams.size === 0) return [];
  return library.entries
    .map((entry) => ({ entry, ...likeness(entry, folded, bigrams) }))
    .filter(({ degree }) => degree > 0)
    .sort((one, other) => other.degree - one.degree || one.entry.order - other.entry.order)
    .map(({ entry, needles }) => ({ entry, how: 'near', needles }));
}

/** How like the query the best of an entry is: above 1 where it is one mistake away. */
function likeness(
  entry: Entry,
  folded: string,
  bigrams: ReadonlySet<string>,
): { degree: number; needles: string[] } {
  for (const [index, text] of [...entry.names, entry.text].entries()) {
    const found = [...folded].length < 4 ? undefined : findWithOneMistake(folded, text);
    const needle = found && text.slice(found.from, found.to);
    if (needle && hanBigrams(needle).size > 0) {
      const whole = needle === text ? 1 : 0;
      // The name that is shown, another name, the text.
      const place = index === 0 ? 4 : index < entry.names.length ? 3 : 2;
      return { degree: place + whole, needles: [needle] };
    }
  }
  const own = entry.bigrams;
  const share = shareOf(bigrams, own);
  if (share <= 1 / 2) return { degree: 0, needles: [] };
  return { degree: share, needles: [...bigrams].filter((pair) => own.has(pair)) };
}
