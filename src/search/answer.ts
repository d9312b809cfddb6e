import type { Locale } from '../schemas/words.ts';
import {
  findAsItStands,
  findNear,
  findSynonyms,
  isForeign,
  wordsSpelt,
  type How,
  type Match,
  type Scores,
  type Way,
} from './find.ts';
import { foldText } from './fold.ts';
import type { Entry, Library } from './library.ts';
import type { SearchRecord } from './records.ts';
import { suggestedNames } from './suggestions.ts';
import { queryTokens } from './tokens.ts';

/** The texts of one language, and the engine that orders what is found in them. */
export interface Searcher {
  locale: Locale;
  library: Library;
  /** @param tokens what all of a record's texts together must have */
  scores: (tokens: string[]) => Promise<Scores>;
}

/** A thing found: as it is called in the reader's language, and what was found where. */
export interface Hit {
  record: SearchRecord;
  how: How;
  /** The record that holds the match: `record` itself, or the same thing in the other language. */
  matched: SearchRecord;
  locale: Locale;
  needles: string[];
}

export interface Answer {
  hits: Hit[];
  /** Where nothing is found: names that do exist. */
  suggestions: string[];
}

/** Longer queries are cut, in UTF-16 units: a whole standard may be pasted into the box. */
const longestQuery = 20_000;

/** More tokens would narrow nothing, and only take time. */
const mostTokens = 40;

/**
 * Answers a query: one list, the best first. What stands there as it was typed comes before all
 * guesses, and where any of it is found there are no guesses. The other language is asked where
 * the query is written in its script, or where the reader's own has no answer.
 * @param openOther opens the other language; `undefined` where that is not to be had
 */
export async function answer(
  typed: string,
  own: Searcher,
  openOther: () => Promise<Searcher | undefined>,
): Promise<Answer> {
  const query = typed.slice(0, longestQuery);
  if (foldText(query) === '') return { hits: [], suggestions: [] };
  const foreign = isForeign(query, own.locale) && isTelling(query);
  const mine = await find(own, query, findAsItStands);
  const cited = mine.some(({ how }) => how === 'code');
  if (cited || (mine.length > 0 && !foreign)) return { hits: hitsOf(own, mine), suggestions: [] };
  if (mine.length === 0) {
    const hits = foreign ? await findPinyin(own, query) : await guess(own, query);
    if (hits.length > 0) return { hits: hitsOf(own, hits), suggestions: [] };
  }
  const other = await openOther();
  const theirs = other === undefined ? [] : await find(other, query, findAsItStands);
  const both = [...hitsOf(own, mine), ...translated(own, other, theirs)];
  if (both.length > 0) return { hits: withoutRepeats(namesFirst(both)), suggestions: [] };
  const guessed = translated(own, other, await guess(other, query));
  const hits = guessed.length > 0 ? guessed : hitsOf(own, await guess(own, query));
  return { hits, suggestions: hits.length > 0 ? [] : suggestedNames(own.library, query) };
}

async function find({ library, scores }: Searcher, query: string, way: Way): Promise<Match[]> {
  const tokens = queryTokens(foldText(query, library.simplified)).slice(0, mostTokens);
  return way(library, query, await scores(tokens));
}

/** What may be meant, where the query stands nowhere as it was typed: the first that is found. */
async function guess(searcher: Searcher | undefined, query: string): Promise<Match[]> {
  if (searcher === undefined) return [];
  const spelt = await findPinyin(searcher, query);
  if (spelt.length > 0) return spelt;
  const synonyms = await find(searcher, query, findSynonyms);
  return synonyms.length > 0 ? synonyms : find(searcher, query, findNear);
}

/** What stands there as the query spells it in pinyin, in the same order as if it were typed. */
async function findPinyin(searcher: Searcher, query: string): Promise<Match[]> {
  const words = wordsSpelt(searcher.library, query).slice(0, mostTokens);
  const found = await Promise.all(words.map((word) => find(searcher, word, findAsItStands)));
  const matches = new Map<Entry, Match>();
  for (const match of found.flat()) {
    const known = matches.get(match.entry);
    if (known === undefined) matches.set(match.entry, { ...match, how: 'pinyin' });
    else known.needles.push(...match.needles);
  }
  return [...matches.values()];
}

function hitsOf({ locale }: Searcher, matches: Match[]): Hit[] {
  return matches.map(({ entry: { record }, how, needles }) => ({
    record,
    how,
    matched: record,
    locale,
    needles,
  }));
}

/** What was found in the other language, under the names that the reader's own gives it. */
function translated(own: Searcher, other: Searcher | undefined, matches: Match[]): Hit[] {
  if (other === undefined) return [];
  return matches.flatMap(({ entry, how, needles }) => {
    const counterpart: Entry | undefined = own.library.byPath.get(entry.record.path);
    if (counterpart === undefined) return [];
    const { record } = counterpart;
    return [{ record, how, matched: entry.record, locale: other.locale, needles }];
  });
}

/** Two Latin letters stand in every second English text; two Han characters are a word. */
function isTelling(query: string): boolean {
  return foldText(query).length > 2 || /\p{sc=Han}/u.test(query);
}

/** Of two languages, what is called so in either comes before what says so in either. */
function namesFirst(hits: Hit[]): Hit[] {
  const order: How[] = ['code', 'name', 'text', 'words'];
  return [...hits].sort((one, other) => order.indexOf(one.how) - order.indexOf(other.how));
}

function withoutRepeats(hits: Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ record }) => !seen.has(record.path) && seen.add(record.path));
}
