import { z } from 'astro/zod';
import { codeOf } from './codes.ts';
import { countsOtherwise, translationHash, words } from './words.ts';

/** What a cell of a table row holds. */
export const cellContents = ['position', 'module', 'name', 'description', 'blank'] as const;

export type CellContent = (typeof cellContents)[number];

/** A Chinese row of Annex A, `zh/rows/table-a.1-10.mdx`; the body is its description. */
export const zhRowSchema = z.strictObject({
  module: codeOf('module', 'ms-m2'),
  /** The name of the ability. */
  name: words,
  /**
   * Where the transcription shifted the cells: what each of the four holds, from the left, as
   * `[blank, name, blank, description]`. What is not named here is lost.
   */
  printed: z
    .array(z.enum(cellContents))
    .length(4, 'must name four cells')
    .refine(
      (cells) =>
        ['position', 'module', 'name', 'description'].every(
          (cell) => cells.filter((one) => one === cell).length <= 1,
        ),
      'names a cell twice; what is lost is blank',
    )
    .refine((cells) => cells.includes('name'), 'does not name the cell of the name')
    .optional(),
});

/** The translation of a row, `en/rows/table-a.1-10.mdx`. */
export const enRowSchema = z.strictObject({
  translates: translationHash,
  name: words,
  countsOtherwise,
});

export type ZhRowData = z.infer<typeof zhRowSchema>;
export type EnRowData = z.infer<typeof enRowSchema>;
