import { thing } from './assemble.ts';
import type { Clause, Note, Standard } from './model.ts';

/** The number by which a note is marked in the text: 7 of note-07. */
export function noteOrdinal(code: string): number {
  return Number(code.replace('note-', ''));
}

/** The notes shown at a code, in the order of their own codes. */
export function notesAt(standard: Standard, code: string): Note[] {
  return notesAtAny(standard, [code]);
}

/** The notes shown at any of some codes, each once. */
export function notesAtAny(standard: Standard, codes: string[]): Note[] {
  return standard.notes.filter((note) => note.concerns.some((code) => codes.includes(code)));
}

/** The notes on a clause, its items, and its subclauses with theirs. */
export function notesWithin(standard: Standard, clause: Clause): Note[] {
  return notesAtAny(standard, codesWithin(standard, clause));
}

function codesWithin(standard: Standard, clause: Clause): string[] {
  const below = clause.children.map((code) => thing(standard, 'clause', code));
  return [
    clause.code,
    ...clause.items.map((item) => item.code),
    ...below.flatMap((child) => codesWithin(standard, child)),
  ];
}
