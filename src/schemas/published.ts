import { z } from 'astro/zod';
import { changeDay } from './change.ts';
import { anyCode } from './codes.ts';
import { glossaryCode } from './glossary.ts';

const lines = z.array(z.string().min(1));

/** What the site says at a code, as far as the words are the standard's, its translators' or a note's. */
const textSchema = z.strictObject({
  code: anyCode,
  /**
   * The codes that tell what it is: the item and row of an ability (`[5.1.2.1-7, table-a.1-7]`),
   * what a note concerns, the module of a row, the position of a module, the clause of a position.
   */
  of: z.array(anyCode),
  /** Its title or name, then its paragraphs, as one reads them. */
  zh: lines,
  en: lines,
});

/** The texts of the last release: an edition's `published.json`, which `npm run publish:texts` writes. */
export const publishedSchema = z.strictObject({
  /** The version of the site: `1.0.0`. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.0.0'),
  /** The day of the release. */
  date: changeDay,
  /** The entries that `changes.yml` had, by day, each with a hash of what it said. */
  changes: z.record(changeDay, z.string().regex(/^[0-9a-f]{12}$/)),
  /** The Chinese terms of the glossary, by their codes; releases before 1.1.0 had no such codes. */
  glossary: z.record(glossaryCode, z.string()).optional(),
  /** In the order of the ledger. A list, since an object would put the clauses 1 to 5 first. */
  texts: z.array(textSchema),
});

export type PublishedText = z.infer<typeof textSchema>;
export type Published = z.infer<typeof publishedSchema>;
