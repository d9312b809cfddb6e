import { z } from 'astro/zod';
import { anyCode } from './codes.ts';
import { bilingual, dayOf, words } from './words.ts';

/** The key of an entry of `content/changes.yml`. */
export const changeDay = dayOf('is not a day such as 2026-11-23, in quotes');

/** What one entry may cover as a whole. The Chinese of the standard is not among it: name its codes. */
export const coverings = [
  /** Every English text: “English revised”. */
  'en',
  /** Every editorial note, in both languages. */
  'notes',
] as const;

export type Covering = (typeof coverings)[number];

/** One day's changes in `content/changes.yml`, keyed by the day (`2026-11-23`). */
export const changeSchema = z.strictObject({
  text: bilingual,
  /** The edition whose codes are named, `046-2023`; left out where it was the newest that day. */
  edition: words.optional(),
  /** The codes that changed; left out where a change concerns the whole: `[ms-07, table-a.1-7]`. */
  concerns: z.array(anyCode).min(1, 'is empty; name a code, or leave the key out').default([]),
  /** Where it would be tedious to name all that changed: `[en]`. The build derives the codes. */
  covers: z
    .array(z.enum(coverings))
    .min(1, 'is empty; write en or notes, or leave the key out')
    .optional(),
});

export type ChangeData = z.infer<typeof changeSchema>;
