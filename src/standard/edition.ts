import { mentionFinder, type MentionFinder } from './mentions.ts';
import type { Standard } from './model.ts';
import { termUses, type Use } from './terms.ts';

/** An edition of the standard, and what is found out about it once and asked for often. */
export interface Edition {
  standard: Standard;
  /** Finds what a text names: terms, positions, tables, the annex. */
  findMentions: MentionFinder;
  /** Where each term of clause 3 is used, by the code of its entry. */
  usesOfTerms: Map<string, Use[]>;
  /** The address of the site's root where one is configured, as `https://example.org/standard/`. */
  siteUrl: string | undefined;
}

/** Makes an edition ready to be shown. */
export function editionOf(standard: Standard, siteUrl: string | undefined): Edition {
  return {
    standard,
    findMentions: mentionFinder(standard),
    usesOfTerms: termUses(standard),
    siteUrl,
  };
}
