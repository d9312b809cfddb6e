import { ledgerKept } from '../../src/checks/ledger-kept.ts';
import { testRule, textIn } from '../support/fixtures.ts';
import { another } from '../support/released-content.ts';

testRule(ledgerKept, {
  malformed: {
    'two codes in a line': {
      replace: { 'ledger.txt': ['foreword\n1\n', 'foreword1\nforeword\n1\n'] },
      says: [
        'ledger.txt › foreword1 | “foreword1” is no code | Write one code a line, with nothing before or behind it.',
      ],
    },
    'an empty line': {
      replace: { 'ledger.txt': ['foreword\n', 'foreword\n\n'] },
      says: [
        'ledger.txt ›  | “” is no code | Write one code a line, with nothing before or behind it.',
      ],
    },
  },
  twice: {
    'a code': {
      replace: { 'ledger.txt': ['foreword\n', 'foreword\nforeword\n'] },
      says: ['ledger.txt › foreword | foreword stands twice | Remove the second line.'],
    },
  },
  vanished: {
    'a code that nothing has': {
      write: { 'ledger.txt': `${textIn('ledger.txt')}note-99\n` },
      says: [
        'ledger.txt › note-99 | note-99 has been published, and nothing has this code any more | Restore what had it: a code once published is never dropped or reused.',
      ],
    },
  },
  unpublished: {
    'a code that is new': {
      write: { 'notes.yml': `${textIn('notes.yml')}${another('note-99')}` },
      says: ['ledger.txt | note-99 is new and not in the ledger | Run: npm run ledger:add'],
    },
  },
});
