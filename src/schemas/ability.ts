import { z } from 'astro/zod';
import { codeOf } from './codes.ts';

/** How the item of clause 5 and the row of Annex A that make up an ability stand to each other. */
export const relations = [
  /** The same name, white space aside. */
  'same',
  /** The row's name adds a word to the item's, or drops one: 流量发掘, 私域流量发掘. */
  'qualified',
  /** The names are worded differently. */
  'reworded',
  /** One item, two rows. */
  'split',
  /** The same name at different levels. */
  'level-differs',
  /** In clause 5 only. */
  'item-only',
  /** In Annex A only. */
  'row-only',
] as const;

export type Relation = (typeof relations)[number];

/** How sure the editors are of a relation. */
export const certainties = ['certain', 'likely'] as const;

export type Certainty = (typeof certainties)[number];

/** One ability of the register `abilities.yml`, keyed by its code (`ms-07`). */
export const abilitySchema = z
  .strictObject({
    row: codeOf('row', 'table-a.1-7').optional(),
    item: codeOf('item', '5.1.2.1-7').optional(),
    relation: z.enum(relations),
    /** Left out where the editors are sure. */
    certainty: z.enum(certainties).default('certain'),
  })
  .refine((ability) => ability.row !== undefined || ability.relation === 'item-only', {
    message: 'is missing; name the row, or set the relation to item-only',
    path: ['row'],
  })
  .refine((ability) => ability.item !== undefined || ability.relation === 'row-only', {
    message: 'is missing; name the item, or set the relation to row-only',
    path: ['item'],
  })
  .refine((ability) => !(ability.item && ability.relation === 'row-only'), {
    message: 'is row-only, but an item is named; remove one of the two',
    path: ['relation'],
  })
  .refine((ability) => !(ability.row && ability.relation === 'item-only'), {
    message: 'is item-only, but a row is named; remove one of the two',
    path: ['relation'],
  });

export type AbilityData = z.infer<typeof abilitySchema>;
