import { citedCodes } from './citation.ts';
import { foldText } from './fold.ts';
import type { Entry, Library } from './library.ts';
import { differByOneLetter, findWithOneMistake, shareOf } from './near.ts';
import { matchPinyin, unitsOf } from './pinyin.ts';
import { stem } from './stem.ts';
import { hanBigrams, isHan, wordsOf } from './tokens.ts';

/**
 * How a thing was found. `code`: the query cites it. `name`, `text`: the name or the text holds
 * the query as it stands. `words`: it holds all words of it, inflected or apart. `pinyin`: the
 * query spells its name. `synonym`: it holds the standard's word for an everyday one. `near`:
 * it holds something much like the query.
 */
export type How = 'code' | 'name' | 'text' | 'words' | 'pinyin' | 'synonym' | 'near';

/** An entry that answers a query. */
export interface Match {
  entry: Entry;
  how: How;
  /** What of its title, names or text answers the query, folded: what is to be marked. */
  needles: string[];
}

/** How well the engine thinks that a record answers, by the order of the record. */
export type Scores = ReadonlyMap<number, number>;

/** A way of finding: the best first. Where nothing is found that way, the next may be tried. */
export type Way = (library: Library, query: string, scores: Scores) => Match[];

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
    ...byWords,
  ];
  return eachOnce(all);
};

/**
 * The Han words of names that the query spells in pinyin, those of most names first: the query
 * then means one of these.
 */
export function wordsSpelt(library: Library, query: string): string[] {
  const folded = foldText(query, library.simplified);
  const counts = new Map<string, number>();
  for (const { record, pinyin } of library.entries) {
    const match = matchPinyin(folded, pinyin);
    if (match === undefined) continue;
    const units = unitsOf(foldText(record.name, library.simplified));
    const word = units.slice(match.from, match.to).join('');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}

/**
 * Things that hold the standard's own words for the everyday ones of the query. Words that only
 * make a question of it (怎么, how to) are left out.
 */
export const findSynonyms: Way = (library, query, scores) => {
  const parts = partsOf(foldText(query, library.simplified), [...library.synonyms.keys()]);
  const replaced = parts.some((part) => library.synonyms.has(part));
  const alternatives = parts.map((part) => library.synonyms.get(part) ?? [part]);
  if (parts.length === 0) return [];
  const matches = library.entries.flatMap((entry) => {
    const needles = alternatives.map((words) => words.filter((word) => holds(entry, word)));
    return needles.every((own) => own.length > 0) ? [{ entry, needles: needles.flat() }] : [];
  });
  const how = replaced ? 'synonym' : 'words';
  const ranked = inOrder(
    matches.map(({ entry }) => entry),
    scores,
  );
  const inNameFirst = [true, false].flatMap((inName) =>
    ranked.filter((entry) => alternatives.flat().some((word) => isInName(entry, word)) === inName),
  );
  return inNameFirst.map((entry) => ({
    entry,
    how,
    needles: matches.find((match) => match.entry === entry)?.needles ?? [],
  }));
};

/**
 * Near misses: one wrong character or letter, more than half of the neighbouring characters; of
 * a long query, things of which more than half stands in it.
 */
export const findNear: Way = (library, query, scores) => {
  const folded = foldText(query, library.simplified);
  if (folded.length > pasted) return findPasted(library, folded);
  const misspelt = findMisspelt(library, query, scores);
  return misspelt.length > 0 ? misspelt : findLike(library, folded);
};

/** A query longer than this, in characters, was hardly typed. */
const pasted = 60;

/**
 * The words of a query, without those that only make a sentence of it, unless it has no others.
 * @param everywhere whether a space separates words even between Han characters and letters,
 * where it may be mere typography (运营 SOP)
 */
function wordsAskedFor(query: string, { simplified }: Library, everywhere = true): string[] {
  const apart = query.split(/\s+/).map((word) => foldText(word, simplified));
  const words = apart.filter(Boolean).reduce<string[]>((before, word) => {
    const last = before.at(-1);
    const together = last !== undefined && isHan(last.slice(-1)) !== isHan(word.charAt(0));
    return together && !everywhere ? [...before.slice(0, -1), last + word] : [...before, word];
  }, []);
  const telling = words.filter((word) => !smallWord.test(word));
  return telling.length > 0 ? telling : words;
}

const smallWord = /^(?:what|how|is|are|to|do|does|the|an?|of|for|in|and|or|on|with)$/;

function findWords(entries: Entry[], words: string[], scores: Scores): Match[] {
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

/** What of an entry is the word: inflected, or, of the one being typed, begun. */
function wordsLike(entry: Entry, word: string, last: boolean): string[] {
  if (!isLatin(word)) return holds(entry, word) ? [word] : [];
  const inflected = entry.stems.get(stem(word)) ?? [];
  if (inflected.length > 0 || !last || word.length < 4) return inflected;
  return [...entry.stems.values()].flat().filter((one) => one.startsWith(word));
}

/** Query words of other letters that stand nowhere, each taken for the words one letter off. */
function findMisspelt(library: Library, query: string, scores: Scores): Match[] {
  const { vocabulary } = library;
  const words = wordsAskedFor(query, library);
  if (!words.every((word) => /^[a-z]+$/.test(word))) return [];
  const alternatives = words.map((word) => {
    if (vocabulary.has(stem(word))) return [word];
    const spellings = [...vocabulary.values()].flat();
    return word.length < 4 ? [] : spellings.filter((one) => differByOneLetter(word, one));
  });
  const combinations = alternatives.reduce<string[][]>(
    (begun, own) => begun.flatMap((before) => own.slice(0, 4).map((word) => [...before, word])),
    [[]],
  );
  const matches = combinations.flatMap((all) => findWords(library.entries, all, scores));
  const inName = ({ entry, needles }: Match) => needles.some((word) => isWordInName(entry, word));
  const namesFirst = [...matches.filter(inName), ...matches.filter((match) => !inName(match))];
  return eachOnce(namesFirst).map((match) => ({ ...match, how: 'near' }));
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

function findPasted(library: Library, folded: string): Match[] {
  const units = (text: string) => new Set([...hanBigrams(text), ...wordsOf(text)]);
  const whole = units(folded);
  return library.entries
    .map((entry) => ({ entry, units: units(`${entry.names.join(' ')} ${entry.text}`) }))
    .map((one) => ({ ...one, share: one.units.size < 4 ? 0 : shareOf(one.units, whole) }))
    .filter(({ share }) => share > 1 / 2)
    .sort((one, other) => other.share * other.units.size - one.share * one.units.size)
    .map(({ entry }) => ({ entry, how: 'near', needles: [] }));
}

/** The parts of a query: what stands between spaces, questions, and everyday words. */
function partsOf(folded: string, everyday: string[]): string[] {
  const longestFirst = everyday
    .filter((word) => folded.includes(word))
    .sort((one, other) => other.length - one.length);
  const whole = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const between = whole.length === 0 ? [folded] : folded.split(new RegExp(`(${whole.join('|')})`));
  return between
    .flatMap((part) => (longestFirst.includes(part) ? [part] : part.split(questionWords)))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const questionWords =
  /\s+|什么是|是什么|什么|怎么样?|如何|怎样|哪些|有没有|[吗呢?？]|\b(?:what|how|is|are|to|do|does|the|an?|of|for|in)\b/;

/** The first match of each entry. */
function eachOnce(matches: Match[]): Match[] {
  const seen = new Set<Entry>();
  return matches.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

/** Whether a name has the word, inflected or not. */
function isWordInName({ names, title }: Entry, word: string): boolean {
  const all = [title, ...names];
  if (!isLatin(word)) return all.some((name) => name.includes(word));
  return all.some((name) => wordsOf(name).some((own) => stem(own) === stem(word)));
}

function holds(entry: Entry, word: string): boolean {
  return isInName(entry, word) || entry.text.includes(word);
}

function isInName(entry: Entry, word: string): boolean {
  return entry.title.includes(word) || entry.names.some((name) => name.includes(word));
}

/** In the engine's order; what the editors say comes after the standard's own words. */
function inOrder(entries: Entry[], scores: Scores): Entry[] {
  const score = ({ order }: Entry) => scores.get(order) ?? 0;
  const editorial = ({ record: { kind } }: Entry) => Number(kind === 'note' || kind === 'page');
  return [...entries].sort(
    (one, other) =>
      editorial(one) - editorial(other) || score(other) - score(one) || one.order - other.order,
  );
}

function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}

/** Whether a query is written in the other script than the texts of a language. */
export function isForeign(query: string, locale: 'zh' | 'en'): boolean {
  const han = [...query].some((character) => isHan(character));
  return locale === 'zh' ? !han && /\p{L}/u.test(query) : han;
}
