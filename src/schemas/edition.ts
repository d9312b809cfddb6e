import { z } from 'astro/zod';
import { bilingual, dayOf, words } from './words.ts';

const date = dayOf('is not a date such as 2023-11-03, in quotes');

/** The edition that the site publishes: `edition.yml`, keyed by the edition (`046-2023`). */
export const editionSchema = z.strictObject({
  /** The number as printed, em dash included: `T/CCFAGS 046—2023`. */
  number: words,
  title: bilingual,
  /** Lines of the cover besides number and titles, as printed. */
  cover: z.strictObject({
    /** The mark of the series in the corner: `T/CCFA`. */
    mark: words,
    series: bilingual,
    issued: bilingual,
    implemented: bilingual,
  }),
  /** The edition that it replaces, `046-2023`; left out in the first. */
  replaces: words.optional(),
  issued: date,
  implemented: date,
  /** What it calls the levels, as they stand inside a name: `初阶`, `basic`. */
  levels: z.strictObject({ basic: bilingual, advanced: bilingual }),
  publisher: z.strictObject({ name: bilingual, initials: words }),
});

export type EditionData = z.infer<typeof editionSchema>;
