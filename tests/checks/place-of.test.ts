import { expect, test } from 'vitest';
import { placeOf, placeOfWords } from '../../src/checks/place-of.ts';
import { content } from '../support/content.ts';

/** Without any line, so that the file alone is told. */
const unread = { ...content, files: {}, readings: {} };

/** The files in which an author finds what stands at a code, and the English of it. */
const table: { code: string; file: string; english: string }[] = [
  { code: 'foreword', file: 'zh/front/foreword.mdx', english: 'en/front/foreword.mdx' },
  { code: '5.1.2.1', file: 'zh/clauses/5.1.2.1.mdx', english: 'en/clauses/5.1.2.1.mdx' },
  { code: 'a.1', file: 'zh/clauses/a.1.mdx', english: 'en/clauses/a.1.mdx' },
  { code: '5.1.2.1-10', file: 'zh/clauses/5.1.2.1.mdx', english: 'en/clauses/5.1.2.1.mdx' },
  { code: 'annex-a', file: 'zh/clauses/annex-a.mdx', english: 'en/clauses/annex-a.mdx' },
  { code: 'table-b.1', file: 'zh/clauses/annex-b.mdx', english: 'en/clauses/annex-b.mdx' },
  { code: 'table-a.1-3', file: 'zh/rows/table-a.1-3.mdx', english: 'en/rows/table-a.1-3.mdx' },
  { code: 'ms', file: 'positions.yml', english: 'positions.yml' },
  { code: 'ms-basic', file: 'positions.yml', english: 'positions.yml' },
  { code: 'ms-m2', file: 'modules.yml', english: 'modules.yml' },
  { code: 'ms-07', file: 'abilities.yml', english: 'abilities.yml' },
  { code: 'note-02', file: 'notes.yml', english: 'notes.yml' },
];

test.each(table)('$code: $file', ({ code, file, english }) => {
  expect(placeOf(unread, code).file).toBe(file);
  expect(placeOfWords(unread, code, 'en', undefined).file).toBe(english);
});

const file = 'en/rows/table-a.1-3.mdx';
const lines = { ...unread, files: { [file]: '---\nname: Three\n---\n\nMaster it.\n' } };

test('words are found at their line', () => {
  expect(placeOfWords(lines, 'table-a.1-3', 'en', 'Master it.')).toEqual({ file, line: 5 });
});

test('words that are put together from several facts have no line', () => {
  expect(placeOfWords(lines, 'table-a.1-3', 'en', 'Three it.')).toEqual({ file });
});

const readings = {
  'positions.yml': {
    divided: true,
    value: undefined,
    faults: [],
    issues: [],
    lines: { ms: 7, 'ms.name': 9, 'ms.name.en': 11 },
  },
};

test('what stands in a file of records is found at its entry, words at their own line', () => {
  expect(placeOf({ ...unread, readings }, 'ms')).toEqual({ file: 'positions.yml', line: 7 });
  expect(placeOf({ ...unread, readings }, 'ms-basic')).toEqual({ file: 'positions.yml', line: 7 });
  expect(placeOfWords({ ...unread, readings }, 'ms', 'en', undefined)).toEqual({
    file: 'positions.yml',
    line: 11,
  });
});
