import { kindOfCode } from '../schemas/codes.ts';
import { editDistance } from '../standard/edit-distance.ts';

/**
 * The code that was meant by a mistyped one, where that is beyond doubt: with two neighbouring
 * characters exchanged, or alone among those of its kind as near as it is.
 * @param likely codes that are taken before all others, since nothing names them yet
 * @returns '' where several are as likely
 */
export function meantCode(mistyped: string, codes: Iterable<string>, likely: string[]): string {
  const own = [...codes].filter((code) => kindOfCode(code) === kindOfCode(mistyped));
  const exchanged = own.filter((code) => exchangesOf(mistyped).includes(code));
  const [nearestLikely, nearest] = [nearestOf(mistyped, likely), nearestOf(mistyped, own)];
  const candidates = [exchanged, nearestLikely, nearest].find((some) => some.length > 0) ?? [];
  return candidates.length === 1 ? (candidates[0] ?? '') : '';
}

/** What a text is with each two neighbours exchanged. */
function exchangesOf(text: string): string[] {
  return [...text].map(
    (_, index) =>
      `${text.slice(0, index)}${text.slice(index + 1, index + 2)}${text.charAt(index)}${text.slice(index + 2)}`,
  );
}

/** How many characters may have been typed in, left out or changed. */
const most = 2;

function nearestOf(mistyped: string, codes: string[]): string[] {
  const distances = codes.map((code) => ({ code, distance: editDistance(mistyped, code) }));
  const least = Math.min(most, ...distances.map(({ distance }) => distance));
  return distances.filter(({ distance }) => distance === least).map(({ code }) => code);
}
