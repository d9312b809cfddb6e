import { annexClauses, clauses, foreword, glossary, positions, rows } from './written.ts';

/** How often a place of the standard uses a word. */
export interface Use {
  code: string;
  count: number;
}

/** The Chinese texts of clauses, items and rows, in printed order. Headings do not count. */
export const texts: { code: string; text: string }[] = [
  ...[foreword, ...clauses, ...annexClauses].flatMap(({ code, paragraphs, items }) => [
    { code, text: paragraphs.map(({ zh }) => zh).join('\n') },
    ...items.map((item) => ({ code: item.code, text: item.text.zh })),
  ]),
  ...rows.map(({ code, name, description }) => ({
    code,
    text: `${name.zh}\n${description?.zh ?? ''}`,
  })),
];

/** The terms and abbreviations of clause 3. */
export const terms = clauses.filter(({ term }) => term !== undefined);

/** The words that the glossary marks as relied on. */
export const reliedOn = glossary.filter((entry) => entry.reliedOn);

/** Where the standard uses a term of clause 3, but for its own entry. */
export function usesOfTerm(code: string): Use[] {
  const term = terms.find((one) => one.code === code)?.term?.zh ?? '';
  const names = [
    ...terms.map((one) => one.term?.zh ?? ''),
    ...positions.map(({ name }) => name.zh),
  ];
  return usesOf(term, names).filter((use) => use.code !== code);
}

/** Where the standard uses a word that it relies on and does not define. */
export function usesOfWord(word: string): Use[] {
  const words = reliedOn.map(({ zh }) => zh);
  return usesOf(word, words);
}

function usesOf(word: string, words: string[]): Use[] {
  return texts
    .map(({ code, text }) => ({
      code,
      count: wordsIn(text, words).filter((one) => one === word).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The words of a list that stand in a text: at each place the longest, and what is in it not. */
export function wordsIn(text: string, words: string[]): string[] {
  const found: string[] = [];
  for (let index = 0; index < text.length;) {
    const here = words.filter(
      (word) => text.startsWith(word, index) && standsAlone(text, word, index),
    );
    const [longest = ''] = here.sort((one, other) => other.length - one.length);
    if (longest !== '') found.push(longest);
    index += Math.max(1, longest.length);
  }
  return found;
}

/** A Latin word is no part of another one. */
function standsAlone(text: string, word: string, index: number): boolean {
  const isLatin = (letter = '') => /[A-Za-z]/.test(letter);
  const end = index + word.length;
  return !(isLatin(word) && (isLatin(text[index - 1]) || isLatin(text[end])));
}
