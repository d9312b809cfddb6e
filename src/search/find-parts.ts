import { foldText } from './fold.ts';
import type { Entry, Library } from './library.ts';
import { editorial, isLatin, isWordInName, type Scores, type Way } from './match.ts';
import { needlesOf, partsOf, type Part } from './query-parts.ts';
import { isQuestion } from './questions.ts';
import { stem } from './stem.ts';

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
 * Things of the standard that hold more than half of a query, by how telling the parts of it are;
 * of a question, which says a thing in words of its own, more than a third.
 */
export const findMostParts: Way = (library, query, scores) => {
  const parts = partsOf(query, library);
  const least = weightOf(parts) / (isQuestion(foldText(query)) ? 3 : 2);
  const found = holdings(library, parts).filter(
    ({ entry, held }) => held > least && editorial(entry) === 0,
  );
  return ranked(found, scores).map(({ entry, needles }) => ({ entry, how: 'near', needles }));
};

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

function isContext({ context }: Entry, word: string): boolean {
  return isLatin(word)
    ? context.split(/\W+/).some((own) => stem(own) === stem(word))
    : context.includes(word);
}

function weightOf(parts: Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}
