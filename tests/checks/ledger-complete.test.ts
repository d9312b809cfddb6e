import { expect, test } from 'vitest';
import { ledgerComplete } from '../../src/checks/ledger-complete.ts';
import { reportOf, testRule, textIn } from '../support/fixtures.ts';
import { another, next } from '../support/released-content.ts';

testRule(ledgerComplete, {
  unpublished: {
    'a code that is new': {
      write: { 'notes.yml': `${textIn('notes.yml')}${another(next)}` },
      says: [
        `ledger.txt | ${next} is new and not in the ledger | Look at it once more in content/editions/046-2023/notes.yml, for it is published for good; then run: npm run ledger:add`,
      ],
    },
  },
});

test.each([
  ['a row is given another number', 'ms-01:\n  row: table-a.1-1', 'ms-01:\n  row: table-a.1-99'],
  ['an ability is', 'ms-01:', 'ms-99:'],
])('nobody who has a mistake to mend is told to publish it: %s', (_title, from, to) => {
  const report = reportOf({ replace: { 'abilities.yml': [from, to] } });
  expect(report).not.toEqual([]);
  expect(report.filter((line) => line.includes('ledger:add'))).toEqual([]);
});
