/**
 * The terms of a list that stand in a Chinese text, each once. The longest term at a place
 * counts, and what lies inside it does not; a Latin term counts only as a word of its own,
 * and an empty one stands nowhere.
 */
export function termsInText(text: string, terms: string[]): string[] {
  // An empty term would be found at every place, and the search would never leave the first.
  const longestFirst = terms
    .filter((term) => term !== '')
    .sort((one, other) => other.length - one.length);
  const found = new Set<string>();
  for (let index = 0; index < text.length;) {
    const term = longestFirst.find((one) => text.startsWith(one, index));
    if (term === undefined || isPartOfWord(text, term, index)) {
      index += 1;
    } else {
      found.add(term);
      index += term.length;
    }
  }
  return [...found];
}

function isPartOfWord(text: string, term: string, index: number): boolean {
  const latin = /[A-Za-z]/;
  return (
    (latin.test(term[0] ?? '') && latin.test(text[index - 1] ?? '')) ||
    (latin.test(term.at(-1) ?? '') && latin.test(text[index + term.length] ?? ''))
  );
}
