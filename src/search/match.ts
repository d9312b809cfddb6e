import { stem } from './stem.ts';
import type { Entry, Library } from './library.ts';
import { wordsOf } from './tokens.ts';

/**
 * How a thing was found. `code`: the query cites it. `name`, `text`: the name or the text holds
 * the query as it stands. `words`: it holds all words of it, inflected or apart. `pinyin`: the
 * query spells it. `synonym`: it holds the standard's word for an everyday one. `near`: it holds
 * something much like the query, or most of it.
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

/** The first match of each entry. */
export function eachOnce(matches: Match[]): Match[] {
  const seen = new Set<Entry>();
  return matches.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

/** In the engine's order; what the editors say comes after the standard's own words. */
export function inOrder(entries: Entry[], scores: Scores): Entry[] {
  const score = ({ order }: Entry) => scores.get(order) ?? 0;
  return [...entries].sort(
    (one, other) =>
      editorial(one) - editorial(other) || score(other) - score(one) || one.order - other.order,
  );
}

/** 1 for what the editors say, 0 for the standard's own words. */
export function editorial({ record: { kind } }: Entry): number {
  return Number(kind === 'note' || kind === 'page');
}

/** Whether an entry has the text as it stands. @param part folded */
export function holds(entry: Entry, part: string): boolean {
  return isInName(entry, part) || entry.text.includes(part);
}

/** Whether its title or a name of it has the text as it stands. @param part folded */
export function isInName({ title, names }: Entry, part: string): boolean {
  return title.includes(part) || names.some((name) => name.includes(part));
}

/** Whether a name has the word, inflected or not. */
export function isWordInName(entry: Entry, word: string): boolean {
  if (!isLatin(word)) return isInName(entry, word);
  const root = stem(word);
  return [entry.title, ...entry.names].some((name) =>
    wordsOf(name).some((own) => stem(own) === root),
  );
}

/** Whether a word is of Latin letters and digits, and so may be inflected. */
export function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}
