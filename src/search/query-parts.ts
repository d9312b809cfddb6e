import { escapedPattern } from '../standard/escaped-pattern.ts';
import { wordsLike } from './find.ts';
import { foldText } from './fold.ts';
import type { Entry, Library } from './library.ts';
import { holds, isLatin } from './match.ts';
import { subjectOf } from './questions.ts';
import { stem } from './stem.ts';
import { isHan } from './tokens.ts';

/** A part of a query: a word, or the standard's own words for an everyday one. */
export interface Part {
  /** Any of these will do; none of a character that is no word. */
  words: string[];
  isSynonym: boolean;
  /** How telling it is: the fewer texts hold it, the more. */
  weight: number;
}

/**
 * Cuts a query into its parts: everyday words, words between spaces, and of Chinese without
 * spaces what the texts know as a word.
 */
export function partsOf(query: string, library: Library): Part[] {
  const folded = foldText(query, library.simplified);
  return betweenSynonyms(folded, [...library.synonyms.keys()]).flatMap((text) => {
    const own = library.synonyms.get(text) ?? library.synonyms.get(text.replace(/s$/, ''));
    if (own !== undefined) return [part(library, own, true)];
    return wordsIn(subjectOf(text), library).map((word) => part(library, [word]));
  });
}

/** What of an entry is the word of a part: a synonym as it stands, a word of the query in any form. */
export function needlesOf(entry: Entry, word: string, { isSynonym }: Part): string[] {
  if (!isSynonym) return wordsLike(entry, word);
  return holds(entry, word) ? [word] : [];
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
    .map(escapedPattern)
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
  // For each end of a piece, what the cut up to there costs, and where its last piece begins.
  const cuts = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= characters.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const piece = characters.slice(start, end).join('');
      if (!isOneHan(piece) && !whole.includes(piece)) break;
      const cost = (cuts[start]?.cost ?? 0) + costOf(piece);
      if (cost < (cuts[end]?.cost ?? Infinity)) cuts[end] = { cost, start };
    }
  }
  const pieces: string[] = [];
  for (let end = characters.length; end > 0; end = cuts[end]?.start ?? 0) {
    pieces.push(characters.slice(cuts[end]?.start ?? 0, end).join(''));
  }
  return pieces.reverse();
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
