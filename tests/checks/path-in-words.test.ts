import { expect, test } from 'vitest';
import { pathInWords } from '../../src/checks/path-in-words.ts';

test.each([
  { path: [], words: '' },
  { path: ['ms', 'name', 'en'], words: 'ms.name.en' },
  { path: ['note-05', 'concerns', 0], words: 'note-05.concerns, number 1' },
  { path: ['entries', 9, 'code'], words: 'entries, number 10, code' },
  { path: ['tables', 1, 'columns', 3], words: 'tables, number 2, columns, number 4' },
])('$words', ({ path, words }) => {
  expect(pathInWords(path)).toBe(words);
});
