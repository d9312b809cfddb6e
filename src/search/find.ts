import { citedCodes } from './citation.ts';
import { foldText } from './fold.ts';
import { stemmedLine, type Entry, type Library } from './library.ts';
import {
  eachOnce,
  holds,
  inOrder,
  isInName,
  isLatin,
  isWordInName,
  type Match,
  type Scores,
  type Way,
} from './match.ts';
import { tellingWords } from './questions.ts';
import { stem } from './stem.ts';
import { isHan } from './tokens.ts';

/**
 * What the query cites; then things of that name; then those whose name holds it as it stands,
 * or all its words; then those whose text does: in the engine's order within each.
 */
export const findAsItStands: Way = (library, query, scores) => {
  const folded = foldText(query, library.simplified);
  if (folded === '') return [];
  const cited = citedCodes(query, (code) => library.byCode.has(code)).flatMap((code) => {
    const entry = library.byCode.get(code);
    return entry === undefined ? [] : [{ entry, how: 'code' as const, needles: [] }];
  });
  const ranks: ((entry: Entry) => boolean)[] = [
    ({ names }) => names.includes(folded),
    ({ title }) => title.includes(folded),
    (entry) => isInName(entry, folded),
  ];
  const inText = ({ text }: Entry) => text.includes(folded);
  const literal = library.entries.some((entry) => isInName(entry, folded) || inText(entry));
  const words = wordsAskedFor(query, library, !literal);
  // Beside what stands there as typed, only what is made of nothing but words.
  const asWords = !literal || words.every((word) => isHan(word) || isLatin(word));
  const byWords = asWords ? findWords(library.entries, words, scores) : [];
  const phrase = stemmedLine(words.join(' '));
  const wordsIn = new Map(byWords.map((match) => [match.entry, match]));
  const all: Match[] = [
    ...cited,
    ...ranks.flatMap((rank, index) => {
      const entries = library.entries.filter(rank);
      const ranked = index === 0 ? entries : inOrder(entries, scores);
      return ranked.map((entry) => ({ entry, how: 'name' as const, needles: [folded] }));
    }),
    ...byWords.filter(({ entry }) => words.every((word) => isWordInName(entry, word))),
    ...inOrder(library.entries.filter(inText), scores).map((entry) => ({
      entry,
      how: 'text' as const,
      needles: [folded, ...(wordsIn.get(entry)?.needles ?? [])],
    })),
    ...byWords.filter(({ entry }) => entry.stemmed.includes(phrase)),
    ...mostInNameFirst(byWords, words),
  ];
  return eachOnce(all);
};

/**
 * The words of a query, without those that only make a sentence of it, unless it has no others.
 * @param everywhere whether a space separates words even between Han characters and letters,
 * where it may be mere typography (运营 SOP)
 */
export function wordsAskedFor(query: string, { simplified }: Library, everywhere = true): string[] {
  const apart = query.split(/\s+/).map((word) => foldText(word, simplified));
  const words = apart.filter(Boolean).reduce<string[]>((before, word) => {
    const last = before.at(-1);
    const together = last !== undefined && isHan(last.slice(-1)) !== isHan(word.charAt(0));
    return together && !everywhere ? [...before.slice(0, -1), last + word] : [...before, word];
  }, []);
  return tellingWords(words);
}

function mostInNameFirst(matches: Match[], words: string[]): Match[] {
  const named = matches.map((match) => ({
    match,
    count: words.filter((word) => isWordInName(match.entry, word)).length,
  }));
  return named.sort((one, other) => other.count - one.count).map(({ match }) => match);
}

/** Entries that hold all of the words, each in some form. */
export function findWords(entries: Entry[], words: string[], scores: Scores): Match[] {
  const matches = new Map<Entry, string[]>();
  for (const entry of entries) {
    const needles = words.map((word, index) => wordsLike(entry, word, index === words.length - 1));
    if (needles.every((own) => own.length > 0)) matches.set(entry, needles.flat());
  }
  return inOrder([...matches.keys()], scores).map((entry) => ({
    entry,
    how: 'words',
    needles: matches.get(entry) ?? [],
  }));
}

/**
 * What of an entry is the word: inflected, or, of the one being typed, begun.
 * @param last whether it may still be being typed
 */
export function wordsLike(entry: Entry, word: string, last = false): string[] {
  if (!isLatin(word)) return holds(entry, word) ? [word] : [];
  const inflected = entry.stems.get(stem(word)) ?? [];
  if (inflected.length > 0 || !last || word.length < 4) return inflected;
  return [...entry.stems.values()].flat().filter((one) => one.startsWith(word));
}

/** Whether a query is written in the other script than the texts of a language. */
export function isForeign(query: string, locale: 'zh' | 'en'): boolean {
  const han = [...query].some((character) => isHan(character));
  return locale === 'zh' ? !han && /\p{L}/u.test(query) : han;
}
