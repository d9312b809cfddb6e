/**
 * How much of a query is searched, in characters: more than the longest paragraph of the standard
 * or of these pages. A whole book may be pasted into the box, or stand in the address.
 */
export const longestQuery = 1000;

/** A query as it is searched: without white space around it, and cut where it is longer. */
export function searchedPart(typed: string): string {
  // A character is one or two units, so these hold all that are kept.
  return [...typed.trim().slice(0, 2 * longestQuery)].slice(0, longestQuery).join('');
}

/** Whether there is more of a query than is searched. */
export function isCut(typed: string): boolean {
  return searchedPart(typed) !== typed.trim();
}
