import { notesNumbered } from '../../src/checks/notes-numbered.ts';
import { testRule, textIn } from '../support/fixtures.ts';
import { another, next } from '../support/released-content.ts';

testRule(notesNumbered, {
  gap: {
    'a number left out': {
      write: { 'notes.yml': `${textIn('notes.yml')}${another('note-90')}` },
      says: [
        `notes.yml › note-90: | note-90 is new, where ${next} is due | Give it the next number, ${next}.`,
      ],
    },
    'a number left out, in the ledger as well': {
      write: {
        'notes.yml': `${textIn('notes.yml')}${another('note-90')}`,
        'ledger.txt': `${textIn('ledger.txt')}note-90\n`,
      },
      says: [
        `notes.yml › note-90: | note-90 is new, where ${next} is due | Give it the next number, ${next}.`,
      ],
    },
  },
  twice: {
    'a code': {
      replace: {
        'notes.yml': ['concerns: [table-a.2-26, da-17]', 'concerns: [da-17, table-a.2-26, da-17]'],
      },
      says: [
        'notes.yml › concerns: [da-17, table-a.2-26, da-17] | note-05 names da-17 twice | Name it once.',
      ],
    },
  },
});
