import { z } from 'astro/zod';
import { anyCode } from './codes.ts';
import { bilingual, words } from './words.ts';

/** One day's changes in `content/changes.yml`, keyed by the day (`2026-11-23`). */
export const changeSchema = z.strictObject({
  text: bilingual,
  /** The edition whose codes are named, `046-2023`; left out where it was the newest that day. */
  edition: words.optional(),
  /** The codes that changed; left out where a change concerns the whole: `[ms-07, table-a.1-7]`. */
  concerns: z.array(anyCode).default([]),
});

export type ChangeData = z.infer<typeof changeSchema>;
