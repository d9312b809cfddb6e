import { kindOfCode } from '../schemas/codes.ts';
import { editDistance } from './edit-distance.ts';

/**
 * Those of some codes that differ from a mistyped one by the fewest letters, the best first.
 * @param most how many letters may differ: typed in, left out or changed (Levenshtein distance)
 */
export function nearestCodes(mistyped: string, codes: string[], most = 2): string[] {
  return codes
    .map((code) => ({
      code,
      distance: editDistance(mistyped, code),
      // Of codes equally near, one of the same kind, and that begins alike, is the likelier.
      likeness:
        Number(kindOfCode(code) === kindOfCode(mistyped)) * 100 + sharedStart(mistyped, code),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance || other.likeness - one.likeness)
    .map(({ code }) => code);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
