import { stem } from './stem.ts';

/**
 * The tokens under which a text is indexed: of Han characters every two neighbours and the last
 * of each run, of words their stems. A dictionary would cut the text one way when it is indexed
 * and another way when it is asked for; neighbours are the same in every sentence.
 * @param folded a text as {@link fold} makes it
 */
export function indexTokens(folded: string): string[] {
  return runsOf(folded).flatMap((run) =>
    isHan(run) ? [...bigrams(run), ...[...run].slice(-1)] : [stem(run)],
  );
}

/** The tokens that a text holding this query must have. */
export function queryTokens(folded: string): string[] {
  return runsOf(folded).flatMap((run) => {
    if (!isHan(run)) return [stem(run)];
    return [...run].length === 1 ? [run] : bigrams(run);
  });
}

/** Every two neighbouring Han characters of a text, each pair once. */
export function hanBigrams(folded: string): Set<string> {
  return new Set(runsOf(folded).filter(isHan).flatMap(bigrams));
}

/** The words of Latin letters and digits of a text, as they stand. */
export function wordsOf(folded: string): string[] {
  return runsOf(folded).filter((run) => !isHan(run));
}

function runsOf(folded: string): string[] {
  return folded.match(/\p{sc=Han}+|[a-z0-9]+/gu) ?? [];
}

export function isHan(text: string): boolean {
  return /^\p{sc=Han}+$/u.test(text);
}

function bigrams(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
