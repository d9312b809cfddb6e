import { z } from 'astro/zod';
import { anyCode } from './codes.ts';

/**
 * An entry of `since.yml`, keyed by a code of the edition before (`table-a.1-12`): the codes that
 * hold now what it held (`[table-a.1-13]`), or none where it was withdrawn (`[]`). What keeps its
 * code is not listed, nor is a row or item whose ability keeps its.
 */
export const sinceSchema = z.array(anyCode);

export type SinceData = z.infer<typeof sinceSchema>;
