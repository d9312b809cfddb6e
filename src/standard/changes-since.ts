import type { Published } from '../schemas/published.ts';
import type { Content } from './content.ts';
import { textsByCode } from './texts-by-code.ts';

/** Lines or codes, as they were at the release and as they are. */
export interface BeforeAndAfter {
  before: string[];
  after: string[];
}

/** A code at which the site says something else than at the release; what stayed is left out. */
export interface TextChange {
  code: string;
  /** The words, language by language. */
  zh?: BeforeAndAfter;
  en?: BeforeAndAfter;
  /** The codes that tell what it is. */
  of?: BeforeAndAfter;
}

/**
 * What changed since the last release, in the order of the ledger. An ability is among it when the
 * words of its row changed. Codes that are new since, and those that are gone, are not.
 */
export function changesSince(published: Published, content: Content): TextChange[] {
  const texts = textsByCode(content);
  return published.texts.flatMap((before) => {
    const after = texts.get(before.code);
    if (after === undefined) return [];
    const parts = (['zh', 'en', 'of'] as const)
      .filter((part) => before[part].join('\n') !== after[part].join('\n'))
      .map((part) => [part, { before: before[part], after: after[part] }] as const);
    return parts.length === 0 ? [] : { code: before.code, ...Object.fromEntries(parts) };
  });
}
