import type { Locale } from '../schemas/words.ts';
import { findAsItStands, isForeign } from './find.ts';
import { findNear, findPasted, isPasted } from './find-near.ts';
import { findMostParts, findParts } from './find-parts.ts';
import { withWords } from './find-words.ts';
import { foldText } from './fold.ts';
import type { Entry, Library } from './library.ts';
import { editorial, type How, type Match, type Scores, type Way } from './match.ts';
import { searchedPart } from './query-length.ts';
import { subjectOf } from './questions.ts';
import type { SearchRecord } from './records.ts';
import { wordsMistyped, wordsSpelt, wordsSpeltAnywhere, type Readings } from './respelling.ts';
import { suggestedNames } from './suggestions.ts';
import { queryTokens } from './tokens.ts';

/** The texts of one language, and the engine that orders what is found in them. */
export interface Searcher {
  locale: Locale;
  library: Library;
  /** @param tokens what all of a record's texts together must have */
  scores: (tokens: string[]) => Promise<Scores>;
  /** How Han characters are read; asked for only where nothing is found otherwise. */
  readings: () => Promise<Readings>;
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

/** More tokens would narrow nothing, and only take time. */
const mostTokens = 40;

/**
 * Answers a query, as much of it as {@link searchedPart} keeps: one list, the best first. What
 * stands there as it was typed comes before all guesses, and where any of it is found there are
 * no guesses. The other language is asked where the query is written in its script, or where the
 * reader's own has no answer. What the glossary says of a word is added to it.
 * @param openOther opens the other language; `undefined` where that is not to be had
 */
export async function answer(
  typed: string,
  own: Searcher,
  openOther: () => Promise<Searcher | undefined>,
): Promise<Answer> {
  const query = searchedPart(typed);
  if (foldText(query) === '') return { hits: [], suggestions: [] };
  const hits = withWords(await hitsFor(query, own, openOther), query, own.library, own.locale);
  return { hits, suggestions: hits.length > 0 ? [] : suggestedNames(own.library, query) };
}

/** What is found in the standard, and in what the editors say of it. */
async function hitsFor(
  query: string,
  own: Searcher,
  openOther: () => Promise<Searcher | undefined>,
): Promise<Hit[]> {
  const foreign = isForeign(query, own.locale) && isTelling(query);
  const mine = await findStanding(own, query);
  const cited = mine.some(({ how }) => how === 'code');
  if (cited || (mine.length > 0 && !foreign)) return hitsOf(own, mine);
  if (mine.length === 0) {
    const hits = foreign ? await findPinyin(own, query) : await guess(own, query);
    if (hits.length > 0) return hitsOf(own, hits);
  }
  const other = await openOther();
  const theirs = other === undefined ? [] : await find(other, query, findAsItStands);
  const both = [...hitsOf(own, mine), ...translated(own, other, theirs)];
  if (both.length > 0) return withoutRepeats(namesFirst(both));
  const guessed = translated(own, other, await guess(other, query));
  return guessed.length > 0 ? guessed : hitsOf(own, await guess(own, query));
}

async function find({ library, scores }: Searcher, query: string, way: Way): Promise<Match[]> {
  const tokens = queryTokens(foldText(query, library.simplified)).slice(0, mostTokens);
  return way(library, query, await scores(tokens));
}

/**
 * What stands there as it was typed. Where several words stand together only in what the editors
 * say, what has them in the standard itself is nearer.
 */
async function findStanding(searcher: Searcher, query: string): Promise<Match[]> {
  const found = await find(searcher, query, findAsItStands);
  const inWords = ({ how }: Match) => how === 'words' || (how === 'text' && /\S\s+\S/.test(query));
  if (!found.every((match) => inWords(match) && editorial(match.entry) > 0)) return found;
  const parts = found.length > 0 ? await find(searcher, query, findParts) : [];
  return parts.length > 0 ? parts : found;
}

/** What may be meant, where the query stands nowhere as it was typed: the first that is found. */
async function guess(searcher: Searcher | undefined, query: string): Promise<Match[]> {
  if (searcher === undefined) return [];
  for (const way of isPasted(query) ? guessesOfPasted : guesses) {
    const found = await way(searcher, query);
    if (found.length > 0) return found;
  }
  return [];
}

type Guess = (searcher: Searcher, query: string) => Promise<Match[]>;

const findPinyin: Guess = (searcher, query) =>
  findMeant(searcher, wordsSpelt(searcher.library, query), 'pinyin');

const guesses: Guess[] = [
  findPinyin,
  (searcher, query) => findStanding(searcher, subjectOf(foldText(query))),
  (searcher, query) => find(searcher, query, findParts),
  (searcher, query) => findMisread(searcher, query, wordsMistyped, 'near'),
  (searcher, query) => find(searcher, query, findNear),
  (searcher, query) => find(searcher, query, findMostParts),
  (searcher, query) => findMisread(searcher, query, wordsSpeltAnywhere, 'pinyin'),
];

/** What is meant by how it is read; English texts have no such words of their own. */
async function findMisread(
  searcher: Searcher,
  query: string,
  wordsOf: (library: Library, query: string, readings: Readings) => string[],
  how: How,
): Promise<Match[]> {
  if (searcher.locale !== 'zh') return [];
  return findMeant(searcher, wordsOf(searcher.library, query, await searcher.readings()), how);
}

const guessesOfPasted: Guess[] = [(searcher, query) => find(searcher, query, findPasted)];

/** What stands there as other words than were typed, in the same order as if they had been. */
async function findMeant(searcher: Searcher, words: string[], how: How): Promise<Match[]> {
  const own = words.slice(0, mostTokens);
  const found = await Promise.all(own.map((word) => find(searcher, word, findAsItStands)));
  const matches = new Map<Entry, Match>();
  for (const match of found.flat()) {
    const known = matches.get(match.entry);
    if (known === undefined) matches.set(match.entry, { ...match, how });
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
