import { editDistance } from './edit-distance.ts';

/**
 * The published codes that one typed by hand may mean, the likeliest first: those of which it is
 * the end (`A.1-10` for `table-a.1-10`), then those that differ from it by at most two letters,
 * where punctuation, capitals, full-width forms and leading zeros do not count (`MS7` is `ms-07`).
 * A single letter is all that there is of a code: it is not near to every other.
 * @param limit how many at most
 */
export function meantCodes(typed: string, codes: readonly string[], limit = 6): string[] {
  const wanted = keyOf(typed);
  if (wanted === '') return [];
  const byKey = new Map(codes.map((code) => [keyOf(code), code]));
  // Of a short code two letters are too much: every other one would be near.
  const most = wanted.length > 4 ? 2 : wanted.length > 1 ? 1 : 0.5;
  const near = [...byKey]
    .map(([key, code]) => ({ code, distance: distanceTo(wanted, key, most) }))
    .filter(({ distance }) => distance <= most);
  const isExact = near.some(({ distance }) => distance === 0);
  return near
    .filter(({ distance }) => !isExact || distance < 1)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, limit)
    .map(({ code }) => code);
}

/**
 * What a code ends with is nearer than anything mistyped. Lengths tell what is too far: an address
 * may be long.
 */
function distanceTo(wanted: string, key: string, most: number): number {
  if (key.endsWith(`-${wanted}`)) return 0.5;
  const apart = Math.abs(wanted.length - key.length);
  return apart > most ? apart : editDistance(wanted, key);
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
