import type { Note, Standard } from './model.ts';

/** The notes shown at a code, in the order of their own codes. */
export function notesAt(standard: Standard, code: string): Note[] {
  return standard.notes.filter((note) => note.concerns.includes(code));
}
