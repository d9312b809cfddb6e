/**
 * The published codes nearest to one typed by hand, the nearest first: those that are the same but
 * for punctuation, capitals, full-width forms and leading zeros (`MS7` for `ms-07`), then those of
 * which it is the end (`A.1-10` for `table-a.1-10`), then those a slip or two away.
 * @param codes in the order in which equally near ones are given
 * @param limit how many at most
 */
export function nearestCodes(typed: string, codes: readonly string[], limit = 6): string[] {
  const wanted = keyOf(typed);
  if (wanted === '') return [];
  return codes
    .map((code) => ({ code, distance: distanceTo(wanted, keyOf(code)) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.min(3, wanted.length / 3)))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, limit)
    .map(({ code }) => code);
}

/** The words and numbers of a code alone: `ms-07` and `MS7` are both `ms-7`. */
function keyOf(text: string): string {
  const parts =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\d+|[a-z]+/g) ?? [];
  return parts.map((part) => (/^\d/.test(part) ? String(Number(part)) : part)).join('-');
}

function distanceTo(wanted: string, key: string): number {
  return key.endsWith(`-${wanted}`) ? 0.5 : editDistance(wanted, key);
}

/** How many insertions, deletions and substitutions lead from one text to the other. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, counterpart] of [...other].entries()) {
      current.push(
        Math.min(
          (above[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (above[column] ?? 0) + (letter === counterpart ? 0 : 1),
        ),
      );
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
