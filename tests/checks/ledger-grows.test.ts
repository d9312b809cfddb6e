import { expect, test } from 'vitest';
import { ledgerGrows } from '../../src/checks/ledger-grows.ts';
import { reportOf, testRule } from '../support/fixtures.ts';
import {
  another,
  append,
  before,
  last,
  next,
  released,
  replaced,
  second,
  sinceRelease,
} from '../support/released-content.ts';
import { ledger } from '../support/written.ts';

const [first, afterFirst] = ledger as [string, string];

testRule(ledgerGrows, {
  lost: {
    'a line': {
      write: sinceRelease({ 'ledger.txt': replaced([`\n${second}\n`, '\n']) }),
      says: [
        `ledger.txt | ${second} has been published, and is gone from here | Put it back after ${before}.`,
      ],
    },
    'the first line': {
      write: sinceRelease({ 'ledger.txt': replaced([`${first}\n`, '']) }),
      says: [
        `ledger.txt | ${first} has been published, and is gone from here | Put it back at the beginning.`,
      ],
    },
  },
  moved: {
    'two lines exchanged': {
      write: sinceRelease({
        'ledger.txt': replaced([`${first}\n${afterFirst}\n`, `${afterFirst}\n${first}\n`]),
      }),
      says: [
        `ledger.txt › ${afterFirst} | ${afterFirst} stands where ${first} was published | Restore the order.`,
      ],
    },
  },
  inserted: {
    'a new code before the end': {
      write: sinceRelease({
        'notes.yml': append(`\n${another(next).trimEnd()}`),
        'ledger.txt': replaced([`\n${last}\n`, `\n${next}\n${last}\n`]),
      }),
      says: [
        `ledger.txt › ${next} | ${next} is new, and stands before ${last}, which has been published | Move it to the end: the ledger only ever grows there.`,
      ],
    },
  },
});

test('a line that is no code, or stands twice, is told once', () => {
  for (const line of ['x', first]) {
    const report = reportOf({
      write: sinceRelease({ 'ledger.txt': replaced([`\n${last}\n`, `\n${line}\n${last}\n`]) }),
    });
    expect(report).toHaveLength(1);
  }
});

test('a ledger that is not there has lost no lines', () => {
  expect(reportOf({ remove: ['ledger.txt'], write: sinceRelease({}) })).toHaveLength(1);
});

test('every code is missed', () => {
  for (const code of ledger) {
    const without = { ...released, ledger: ledger.filter((one) => one !== code) };
    expect(ledgerGrows.problemsIn(without).map(({ message }) => message)).toEqual([
      `${code} has been published, and is gone from here`,
    ]);
  }
});
