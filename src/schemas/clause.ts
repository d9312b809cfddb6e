import { z } from 'astro/zod';
import { codeOf, levels } from './codes.ts';
import { countsOtherwise, translationHash, words } from './words.ts';

const items = z.array(words).min(1);

/** A table of the annex: its words as printed. Its rows are the files `rows/<code>-<ordinal>.mdx`. */
const table = z.strictObject({
  code: codeOf('table', 'table-a.1'),
  level: z.enum(levels),
  /** `表A.1` */
  label: words,
  title: words,
  columns: z.array(words).length(4, 'must be the four columns'),
  /** What follows the label where the table goes on overleaf: `(续)`. */
  continued: words,
  /** The ordinals of the rows with which a page of the table begins: `[1, 18, 40]`. */
  partsOpenAt: z.array(z.int().positive()),
});

/** A Chinese clause, `zh/clauses/<number>.mdx`; the body holds its paragraphs. */
export const zhClauseSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('clause'),
      title: words,
      /** List items, without the dash. */
      items: items.optional(),
      /** True where the last item (其它能力) only leaves the list open and names no ability. */
      openEnded: z.literal(true).optional(),
    })
    .refine(({ items, openEnded }) => items !== undefined || openEnded === undefined, {
      message: 'is said of a clause that has no items; remove it, or restore the items',
      path: ['openEnded'],
    }),
  /** A term entry of clause 3; the body is its definition. */
  z.strictObject({ kind: z.literal('term'), term: words, english: words }),
  /** An abbreviation of clause 3: `GMV: 商品交易总额 (Gross Merchandise Volume)`. */
  z.strictObject({
    kind: z.literal('abbreviation'),
    abbreviation: words,
    meaning: words,
    expansion: words,
  }),
  /** A clause whose number is followed by text at once, as A.1. */
  z.strictObject({ kind: z.literal('untitled') }),
  z.strictObject({
    kind: z.literal('annex'),
    /** `附录 A (规范性)` */
    label: words,
    title: words,
    tables: z.array(table).min(1),
  }),
]);

/** The translation of a clause, `en/clauses/<number>.mdx`. */
export const enClauseSchema = z.strictObject({
  translates: translationHash,
  countsOtherwise,
  /** The title; of a term, the term; of an abbreviation, its full form. */
  title: words.optional(),
  items: items.optional(),
  label: words.optional(),
  tables: z.array(table.omit({ code: true, level: true, partsOpenAt: true })).optional(),
});

export type ZhClauseData = z.infer<typeof zhClauseSchema>;
export type EnClauseData = z.infer<typeof enClauseSchema>;
