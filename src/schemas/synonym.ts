import { z } from 'astro/zod';
import { words } from './words.ts';

/**
 * An everyday word of `content/synonyms.yml`, by the word itself (`投诉`, `loyalty`): which of
 * the standard's own words a search for it looks for, in each language. The word must stand
 * nowhere in the standard, and its counterparts must.
 */
export const synonymSchema = z.strictObject({
  /** `[客诉]` */
  zh: z.array(words).min(1, 'is empty; name at least one word of the standard'),
  /** `[customer complaint]` */
  en: z.array(words).min(1, 'is empty; name at least one word of the translation'),
});

export type SynonymData = z.infer<typeof synonymSchema>;
