/**
 * How much of a text stands in another: of the pairs of neighbouring characters of the shorter one,
 * the share that the longer one has too. 1 where one holds the other, 0 where nothing is common.
 * Pairs, since Chinese texts on one subject share many single characters by chance.
 */
export function likeness(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.includes(shorter)) return 1;
  const left = pairsOf(longer);
  const pairs = pairsOf(shorter);
  const common = pairs.filter((pair) => {
    const at = left.indexOf(pair);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return pairs.length === 0 ? 0 : common.length / pairs.length;
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
