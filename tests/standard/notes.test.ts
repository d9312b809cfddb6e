import { expect, test } from 'vitest';
import { thing } from '../../src/standard/assemble.ts';
import { noteOrdinal, notesAt, notesAtAny, notesWithin } from '../../src/standard/notes.ts';
import { standard } from '../support/content.ts';
import { notes } from '../support/written.ts';
import { atEveryCode, clausesIn, everyClause } from './written-codes.ts';

const shown = (found: { code: string }[]) => found.map(({ code }) => code);
const written = (concern: (code: string) => boolean) =>
  shown(notes.filter(({ concerns }) => concerns.some(concern)));

test('at every code stand the notes that concern it', () => {
  expect(atEveryCode((code) => shown(notesAt(standard, code)))).toEqual(
    atEveryCode((code) => written((one) => one === code)),
  );
});

test('a note on several of some codes stands there once', () => {
  const [note] = notes.filter(({ concerns }) => concerns.length > 1);
  if (note === undefined) throw new Error('No note concerns two codes.');
  expect(shown(notesAtAny(standard, note.concerns))).toEqual(
    written((code) => note.concerns.includes(code)),
  );
  expect(notesAtAny(standard, [])).toEqual([]);
});

test('within every clause stand the notes on it, its items and its subclauses', () => {
  const within = (code: string): string[] => [code, ...clausesIn(code).flatMap(within)];
  const isItemOf = (code: string, clause: string) =>
    code.startsWith(`${clause}-`) && !code.includes('table');
  for (const { code } of everyClause) {
    const own = within(code);
    expect(shown(notesWithin(standard, thing(standard, 'clause', code))), code).toEqual(
      written((one) => own.some((clause) => one === clause || isItemOf(one, clause))),
    );
  }
});

test.each([
  ['note-01', 1],
  ['note-07', 7],
  ['note-42', 42],
])('%s is marked %i', (code, ordinal) => {
  expect(noteOrdinal(code)).toBe(ordinal);
});
