import { z } from 'astro/zod';
import { anyCode } from './codes.ts';
import { bilingual } from './words.ts';

/** What an editorial note is about, in the order in which the page of notes lists them. */
export const noteKinds = [
  /** Cells that our transcription shows shifted or lost. */
  'damage',
  /** Where the site files something otherwise than printed. */
  'filing',
  /** Body and annex disagree. */
  'difference',
  /** An evident slip in the text as we have it. */
  'slip',
  /** Odd wording. */
  'wording',
  /** How the document is divided. */
  'structure',
  /** Punctuation and spacing. */
  'typography',
  /** A choice made in the English. */
  'translation',
] as const;

export type NoteKind = (typeof noteKinds)[number];

/** One note of `notes.yml`, keyed by its code (`note-04`). */
export const noteSchema = z.strictObject({
  kind: z.enum(noteKinds),
  /** The codes at which the note is shown, the most telling first: `[table-a.2-4, ms-19]`. */
  concerns: z.array(anyCode).min(1, 'is empty; name at least one code'),
  text: bilingual,
});

export type NoteData = z.infer<typeof noteSchema>;
