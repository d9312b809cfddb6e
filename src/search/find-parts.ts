import { wordsLike } from './find.ts';
import { foldText } from './fold.ts';
import type { Entry, Library } from './library.ts';
import { editorial, holds, isLatin, isWordInName, type Scores, type Way } from './match.ts';
import { isQuestion, subjectOf } from './questions.ts';
import { stem } from './stem.ts';
import { isHan } from './tokens.ts';

/** A part of a query: a word, or the standard's own words for an everyday one. */
interface Part {
  /** Any of these will do; none of a character that is no word. */
  words: string[];
  isSynonym: boolean;
  /** How telling it is: the fewer texts hold it, the more. */
  weight: number;
}

/** How much of a query an entry holds. */
interface Holding {
  entry: Entry;
  needles: string[];
  /** How many of the parts are held. */
  parts: number;
  /** The weight of the parts that it holds, or that its position, level or module is called by. */
  held: number;
  /** The weight of those in its name. */
  named: number;
}

/**
 * Things that hold all parts of a query, wherever they stand: its words, the standard's own for
 * everyday ones, and of Chinese without spaces what the texts know as a word. A part may also be
 * what the thing's position, level or module is called by: 导购 话术 means 话术 of a 数字导购.
 */
export const findParts: Way = (library, query, scores) => {
  const parts = partsOf(query, library);
  const how = parts.some(({ isSynonym }) => isSynonym) ? 'synonym' : 'words';
  const found = holdings(library, parts).filter((one) => one.parts === parts.length);
  return ranked(found, scores).map(({ entry, needles }) => ({ entry, how, needles }));
};

/**
 * Things of the standard that hold more than half of a query, by how telling the parts of it are; of a question,
 * which says a thing in words of its own, more than a third.
 */
export const findMostParts: Way = (library, query, scores) => {
  const parts = partsOf(query, library);
  const least = weightOf(parts) / (isQuestion(foldText(query)) ? 3 : 2);
  const found = holdings(library, parts).filter(
    ({ entry, held }) => held > least && editorial(entry) === 0,
  );
  return ranked(found, scores).map(({ entry, needles }) => ({ entry, how: 'near', needles }));
};

function ranked(found: Holding[], scores: Scores): Holding[] {
  const score = ({ entry }: Holding) => scores.get(entry.order) ?? 0;
  return found.sort(
    (one, other) =>
      editorial(one.entry) - editorial(other.entry) ||
      other.held - one.held ||
      other.named - one.named ||
      score(other) - score(one) ||
      one.entry.order - other.entry.order,
  );
}

/** Something of the query must stand in the thing itself. */
function holdings({ entries }: Library, parts: Part[]): Holding[] {
  return entries.flatMap((entry) => {
    const holding: Holding = { entry, needles: [], parts: 0, held: 0, named: 0 };
    for (const part of parts) {
      const needles = part.words.flatMap((word) => needlesOf(entry, word, part));
      if (needles.length > 0 || part.words.some((word) => isContext(entry, word))) {
        holding.held += part.weight;
        holding.parts += 1;
      }
      if (needles.some((word) => isWordInName(entry, word))) holding.named += part.weight;
      holding.needles.push(...needles);
    }
    return holding.needles.length > 0 ? [holding] : [];
  });
}

function needlesOf(entry: Entry, word: string, { isSynonym }: Part): string[] {
  if (!isSynonym) return wordsLike(entry, word);
  return holds(entry, word) ? [word] : [];
}

function isContext({ context }: Entry, word: string): boolean {
  return isLatin(word)
    ? context.split(/\W+/).some((own) => stem(own) === stem(word))
    : context.includes(word);
}

function weightOf(parts: Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

function partsOf(query: string, library: Library): Part[] {
  const folded = foldText(query, library.simplified);
  return betweenSynonyms(folded, [...library.synonyms.keys()]).flatMap((text) => {
    const own = library.synonyms.get(text) ?? library.synonyms.get(text.replace(/s$/, ''));
    if (own !== undefined) return [part(library, own, true)];
    return wordsIn(subjectOf(text), library).map((word) => part(library, [word]));
  });
}

function wordsIn(subject: string, library: Library): string[] {
  const runs = subject.match(/\p{sc=Han}+|[^\p{sc=Han}\s]+/gu) ?? [];
  const words = runs.flatMap((run) => (isHan(run) ? knownWords(run, library) : [run]));
  return asTheTextsCompound(words, library);
}

/** English compounds as the texts write them: touch points, lifecycle for touchpoints, life cycle. */
function asTheTextsCompound(words: string[], { vocabulary }: Library): string[] {
  const isKnown = (word: string) => vocabulary.has(stem(word));
  const joined = words.reduce<string[]>((before, word) => {
    const together = `${before.at(-1) ?? ''}${word}`;
    const isOne = before.length > 0 && isLatin(together) && isKnown(together);
    return isOne ? [...before.slice(0, -1), together] : [...before, word];
  }, []);
  return joined.flatMap((word) => {
    if (!/^[a-z]{6,}$/.test(word) || isKnown(word)) return [word];
    const cuts = Array.from({ length: word.length - 5 }, (_, index) => index + 3);
    const cut = cuts.find((at) => isKnown(word.slice(0, at)) && isKnown(word.slice(at)));
    return cut === undefined ? [word] : [word.slice(0, cut), word.slice(cut)];
  });
}

function part(library: Library, words: string[], isSynonym = false): Part {
  const { entries } = library;
  // A Han character by itself is in every other text, as a part of words that were not meant.
  if (words.every(isOneHan)) return { words: [], isSynonym, weight: Math.log(entries.length) / 2 };
  const own: Part = { words, isSynonym, weight: 0 };
  const holding = entries.filter((entry) =>
    words.some((word) => needlesOf(entry, word, own).length > 0),
  );
  return { ...own, weight: Math.log(entries.length / Math.max(1, holding.length)) };
}

/** The everyday words in a text, the longest first, and what stands between them. */
function betweenSynonyms(folded: string, everyday: string[]): string[] {
  const used = everyday
    .filter((word) => folded.includes(word))
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .map((word) => (isLatin(word.charAt(0)) ? `\\b${word}s?\\b` : word));
  const pieces = used.length === 0 ? [folded] : folded.split(new RegExp(`(${used.join('|')})`));
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

/**
 * Cuts a run of Han characters into words that some text has, as few and with as little between
 * them as can be, and what no text has. Characters that only hold a sentence together are left
 * out.
 */
function knownWords(run: string, library: Library): string[] {
  const words: string[] = [];
  let unknown = '';
  const endUnknown = () => {
    if (unknown !== '' && !holdsTogether.test(unknown)) words.push(unknown);
    unknown = '';
  };
  for (const piece of bestCut([...run], library)) {
    if (isOneHan(piece)) unknown += piece;
    else {
      endUnknown();
      words.push(piece);
    }
  }
  endUnknown();
  return words;
}

/** The pieces of a run, of the cut that costs least. */
function bestCut(characters: string[], { whole }: Library): string[] {
  const cuts: { cost: number; pieces: string[] }[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= characters.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const piece = characters.slice(start, end).join('');
      if (!isOneHan(piece) && !whole.includes(piece)) break;
      const before = cuts[start] ?? { cost: 0, pieces: [] };
      const cost = before.cost + costOf(piece);
      if (cost >= (cuts[end]?.cost ?? Infinity)) continue;
      cuts[end] = { cost, pieces: [...before.pieces, piece] };
    }
  }
  return cuts.at(-1)?.pieces ?? [];
}

/** A character by itself costs more than a few words, one that means nothing by itself less. */
function costOf(piece: string): number {
  if (!isOneHan(piece)) return 1;
  return holdsTogether.test(piece) ? 5 : 10;
}

const holdsTogether =
  /^[的地得了着过在给把被让叫和与跟同用有是要会能想去来为对从到打弄搞做写起里等及或也都就还再很太不没别]+$/;

function isOneHan(word: string): boolean {
  return isHan(word) && [...word].length === 1;
}
