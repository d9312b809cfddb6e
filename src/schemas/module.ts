import { z } from 'astro/zod';
import { codeOf } from './codes.ts';
import { bilingual } from './words.ts';

/** One ability module of `modules.yml`, keyed by its code (`ms-m2`), in printed order. */
export const moduleSchema = z.strictObject({
  position: codeOf('position', 'ms'),
  name: bilingual,
  /** The position under whose cell Annex A prints it, where that is not its own: `uo`. */
  printedUnder: codeOf('position', 'uo').optional(),
});

export type ModuleData = z.infer<typeof moduleSchema>;
