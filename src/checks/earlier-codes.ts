import type { AuthoredContent } from './authored-content.ts';
import { codesIn } from './codes-in.ts';

/** Every code that editions before this one have published. */
export function earlierCodes({ earlier }: Pick<AuthoredContent, 'earlier'>): Set<string> {
  return new Set(earlier.flatMap((edition) => [...edition.ledger, ...codesIn(edition)]));
}
