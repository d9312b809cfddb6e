import { kindOfCode } from '../schemas/codes.ts';

/**
 * Those of some codes that differ from a mistyped one by the fewest letters, the best first.
 * @param most how many letters may differ: typed in, left out or changed (Levenshtein distance)
 */
export function nearestCodes(mistyped: string, codes: string[], most = 2): string[] {
  return codes
    .map((code) => ({
      code,
      distance: distanceBetween(mistyped, code),
      // Of codes equally near, one of the same kind, and that begins alike, is the likelier.
      likeness:
        Number(kindOfCode(code) === kindOfCode(mistyped)) * 100 + sharedStart(mistyped, code),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance || other.likeness - one.likeness)
    .map(({ code }) => code);
}

function distanceBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [column, counterpart] of [...other].entries()) {
      const changed = (above[column] ?? 0) + (letter === counterpart ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
