import { z } from 'astro/zod';
import { bilingual, words } from './words.ts';

/** A code of the glossary: `t-001`. It belongs to the site, so it is no code of an edition. */
export const glossaryCode = z
  .string()
  .regex(/^t-\d{3}$/, 'is not the code of an entry of the glossary; write it as t-001');

/** One fixed translation of `content/glossary.yml`, keyed by the Chinese term (`触点`). */
export const glossarySchema = z.strictObject({
  /** Given once, in the order of entry, and never to another: `t-001`. Its place is `glossary.html#t-001`. */
  code: glossaryCode,
  en: words,
  /** Inflections and set phrases that may stand for it in a sentence: `[touchpoints]`. */
  forms: z.array(words).default([]),
  /** English wordings that may stand in no text, with their inflections: `[user group, user groups]`. */
  avoid: z.array(words).default([]),
  /** What it means, in one line. A word that is relied on must have one. */
  meaning: bilingual.optional(),
  /** Why it is translated so, shown to readers. */
  reason: bilingual.optional(),
  /** True for a word that the standard relies on without defining it. */
  reliedOn: z.boolean().default(false),
});

export type GlossaryData = z.infer<typeof glossarySchema>;
