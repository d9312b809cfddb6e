import { z } from 'astro/zod';
import { codeOf } from './codes.ts';
import { bilingual } from './words.ts';

/** One position of `positions.yml`, keyed by its code (`ms`). */
export const positionSchema = z.strictObject({
  /** The clause that describes it: `5.1`. */
  clause: codeOf('clause', "'5.1'"),
  name: bilingual,
  /** How a cell of Annex A prints it: `智慧零售-小程序商城运营师`. Left out where no cell does. */
  printed: bilingual.optional(),
});

export type PositionData = z.infer<typeof positionSchema>;
