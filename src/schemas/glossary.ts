import { z } from 'astro/zod';
import { bilingual, words } from './words.ts';

/** One fixed translation of `content/glossary.yml`, keyed by the Chinese term (`触点`). */
export const glossarySchema = z.strictObject({
  en: words,
  /** Inflections and set phrases that may stand for it in a sentence: `[touchpoints]`. */
  forms: z.array(words).default([]),
  /** Why it is translated so, shown to readers. */
  reason: bilingual.optional(),
  /** True for a word that the standard relies on without defining it. */
  reliedOn: z.boolean().default(false),
});

export type GlossaryData = z.infer<typeof glossarySchema>;
