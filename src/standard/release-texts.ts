import type { ChangeData } from '../schemas/change.ts';
import type { Published } from '../schemas/published.ts';
import type { Content } from './content.ts';
import { textHash } from './text-hash.ts';
import { textsByCode } from './texts-by-code.ts';

/**
 * What a release leaves behind, so that later changes can be told from it.
 * @param ledger every published code, in order
 * @param release the version of the site and the day, as `2026-11-25`
 */
export function releaseOf(
  content: Content,
  ledger: string[],
  { version, date }: Pick<Published, 'version' | 'date'>,
): Published {
  const texts = textsByCode(content);
  return {
    version,
    date,
    changes: Object.fromEntries(
      Object.entries(content.changes).map(([day, change]) => [day, hashOf(change)]),
    ),
    glossary: Object.fromEntries(
      Object.entries(content.glossary).map(([term, { code }]) => [code, term]),
    ),
    texts: ledger.flatMap((code) => texts.get(code) ?? []),
  };
}

/**
 * The entries of `changes.yml` that speak of what changed since a release: those dated its day or
 * later, and not part of it as they stand. Two things may happen on the day of a release: what is
 * changed after it is added to the entry of that day.
 */
export function entriesSince(
  { date, changes }: Published,
  content: Pick<Content, 'changes'>,
): ChangeData[] {
  return Object.entries(content.changes)
    .filter(([day, change]) => day >= date && changes[day] !== hashOf(change))
    .map(([, change]) => change);
}

function hashOf({ text, concerns, covers = [] }: ChangeData): string {
  return textHash(JSON.stringify([text.zh, text.en, concerns, covers]));
}
