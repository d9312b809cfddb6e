import { ledgerKept } from '../../src/checks/ledger-kept.ts';
import { testRule } from '../support/fixtures.ts';
import { entry, replaced, sinceRelease } from '../support/released-content.ts';
import { notes } from '../support/written.ts';

const note = notes.at(-1)?.code ?? '';
const oneEach = 'Write one code a line, with nothing before or behind it.';
const restore = 'Restore what had it: a code once published is never dropped or reused.';

testRule(ledgerKept, {
  malformed: {
    'two codes in a line': {
      replace: { 'ledger.txt': ['foreword\n1\n', 'foreword1\n'] },
      says: [`ledger.txt › foreword1 | “foreword1” is no code | ${oneEach}`],
    },
    'two codes in a line, since a release': {
      write: sinceRelease({ 'ledger.txt': replaced(['foreword\n1\n', 'foreword1\n']) }),
      says: [`ledger.txt › foreword1 | “foreword1” is no code | ${oneEach}`],
    },
    'a space before a code': {
      replace: { 'ledger.txt': ['foreword\n', ' foreword\n'] },
      says: [`ledger.txt › foreword | “ foreword” is no code | ${oneEach}`],
    },
  },
  blank: {
    'an empty line': {
      replace: { 'ledger.txt': ['foreword\n', 'foreword\n\n'] },
      says: ['ledger.txt ›  | there is an empty line | Remove it.'],
    },
  },
  twice: {
    'a code': {
      replace: { 'ledger.txt': ['foreword\n', 'foreword\nforeword\n'] },
      says: ['ledger.txt › foreword | foreword stands twice | Remove the second line.'],
    },
  },
  vanished: {
    'a note taken out': {
      write: sinceRelease({ 'notes.yml': entry(note, '') }),
      says: [
        `ledger.txt › ${note} | ${note} has been published, and nothing has this code any more | ${restore}`,
      ],
    },
    'the first row of a table': {
      remove: ['zh/rows/table-a.2-1.mdx', 'en/rows/table-a.2-1.mdx'],
      says: [
        `zh/rows/table-a.2-1.mdx | table-a.2-1 has been published, and nothing has this code any more | ${restore}`,
      ],
    },
    'a row in the middle, but its translation': {
      remove: ['zh/rows/table-a.2-7.mdx'],
      says: [
        `zh/rows/table-a.2-7.mdx | table-a.2-7 has been published, and nothing has this code any more | ${restore}`,
      ],
    },
    'the last row of a table': {
      remove: ['zh/rows/table-a.2-26.mdx', 'en/rows/table-a.2-26.mdx'],
      says: [
        `zh/rows/table-a.2-26.mdx | table-a.2-26 has been published, and nothing has this code any more | ${restore}`,
      ],
    },
    'a clause with its items': {
      remove: ['zh/clauses/5.3.2.1.mdx', 'en/clauses/5.3.2.1.mdx'],
      says: [
        `zh/clauses/5.3.2.1.mdx | 5.3.2.1 has been published, and nothing has this code any more | ${restore}`,
      ],
    },
  },
  unreleased: {
    'a code that nothing has': {
      write: sinceRelease({ 'ledger.txt': (text) => `${text}note-99\n` }),
      says: [
        'ledger.txt › note-99 | note-99 stands here, but nothing has it, and no release had it | Remove the line, or give the code back to what was to have it.',
      ],
    },
  },
});
