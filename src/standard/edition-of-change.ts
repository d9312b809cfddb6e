import type { ChangeData } from '../schemas/change.ts';

/** An edition as far as changes are told apart by it. */
export interface IssuedEdition {
  /** `046-2023` */
  code: string;
  /** As `2023-11-03`. */
  issued: string;
}

/**
 * Which edition a change is of: the one that it names; otherwise the newest that had been issued
 * that day, or the first, where none had.
 * @param day the key of the change in `changes.yml`
 * @param editions the oldest first
 */
export function editionOfChange(
  day: string,
  { edition }: Pick<ChangeData, 'edition'>,
  editions: IssuedEdition[],
): string | undefined {
  const newest = editions.findLast(({ issued }) => issued <= day) ?? editions[0];
  return edition ?? newest?.code;
}
