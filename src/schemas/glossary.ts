import { z } from 'astro/zod';
import { bilingual, words } from './words.ts';

/** One fixed translation of `content/glossary.yml`, keyed by the Chinese term (`触点`). */
export const glossarySchema = z.strictObject({
  /** Given once, in the order of entry, and never to another: `t-001`. Its place is `glossary.html#t-001`. */
  code: z.string().regex(/^t-\d{3}$/),
  en: words,
  /** Inflections and set phrases that may stand for it in a sentence: `[touchpoints]`. */
  forms: z.array(words).default([]),
  /** English wordings that may not stand in any text: `[packaging of copy]`. */
  avoid: z.array(words).default([]),
  /** What it means, in one line, where the standard relies on it without saying so. */
  meaning: bilingual.optional(),
  /** Why it is translated so, shown to readers. */
  reason: bilingual.optional(),
  /** True for a word that the standard relies on without defining it. */
  reliedOn: z.boolean().default(false),
});

export type GlossaryData = z.infer<typeof glossarySchema>;
