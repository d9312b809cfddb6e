import { changesInOrder } from '../../src/checks/changes-in-order.ts';
import { expect, test } from 'vitest';
import { reportOf, testRule } from '../support/fixtures.ts';
import { append, both, entry, found, sinceRelease, told } from '../support/released-content.ts';
import { changes } from '../support/written.ts';

const firstDay = changes[0]?.date ?? '';
const lastDay = changes.at(-1)?.date ?? '';
const anyDay = 'Write the day as 2026-11-23, in quotes.';

testRule(changesInOrder, {
  noDay: {
    'a word': {
      write: sinceRelease(told('yesterday')),
      says: [`changes.yml › 'yesterday': | yesterday is not a day | ${anyDay}`],
    },
  },
  noSuchDay: {
    'a day that no month has': {
      write: sinceRelease(told('2099-02-30')),
      says: ["changes.yml › '2099-02-30': | there is no 2099-02-30 | Correct the day."],
    },
  },
  far: {
    'a year mistyped': {
      write: sinceRelease(told('2962-12-01', 'covers: [en]')),
      says: [
        `changes.yml › '2962-12-01': | 2962-12-01 is more than ten years after ${lastDay}, the day before it | Correct the year.`,
      ],
    },
  },
  unordered: {
    'an entry below a later one': {
      write: sinceRelease({
        'changes.yml': both(
          found(told('2099-01-03')['changes.yml']),
          found(told('2099-01-02')['changes.yml']),
        ),
      }),
      says: [
        "changes.yml › '2099-01-02': | 2099-01-02 stands below 2099-01-03, a later day | Put the entries in the order of their days, the newest last.",
      ],
    },
  },
  backdated: {
    'a day before the release that it follows': {
      write: sinceRelease(told('2098-12-31', 'covers: [en]')),
      says: [
        "changes.yml › '2098-12-31': | 2098-12-31 is new, and earlier than release 9.0.0 of 2099-01-01 | Date the entry the day on which the change is published.",
      ],
    },
  },
  twice: {
    'a code': {
      write: sinceRelease(told('2099-01-02', 'concerns: [ms-07, ms-08, ms-07, ms-07]')),
      says: [
        'changes.yml › concerns: [ms-07, ms-08, ms-07, ms-07] | 2099-01-02 names ms-07 twice | Name it once.',
      ],
    },
    'all of the English': {
      write: sinceRelease(told('2099-01-02', 'covers: [en, en]')),
      says: ['changes.yml › covers: [en, en] | 2099-01-02 names en twice | Name it once.'],
    },
  },
  noEdition: {
    'an edition that there is not': {
      write: sinceRelease(told('2099-01-02', 'edition: 046-2019')),
      says: [
        'changes.yml › edition: 046-2019 | 2099-01-02 is said to be of 046-2019, and there is no such edition | Name an edition as its folder below content/editions, or leave the key out.',
      ],
    },
  },
  gone: {
    'an entry taken back': {
      write: sinceRelease({
        'changes.yml': both(
          entry(firstDay, ''),
          append("\n'2099-01-02': {text: {zh: 修订。, en: Revised.}}"),
        ),
      }),
      says: [
        `changes.yml | ${firstDay} is gone, which was published with release 9.0.0 | Restore the entry from the history of the repository; what it said may be mended, not taken back.`,
      ],
    },
  },
});

/** What the schema of an entry refuses, and the rule does not tell of again. */
const refused = {
  'an entry that is none any more': {
    edits: { 'changes.yml': entry(firstDay, `'${firstDay}':\n  text: none\n`) },
    says: `${firstDay}.text: must have fields of its own, each on a line`,
  },
  'a change that concerns nothing': {
    edits: told('2099-01-02', 'concerns: []'),
    says: '2099-01-02.concerns: is empty; name a code, or leave the key out',
  },
  'a change that covers nothing': {
    edits: told('2099-01-02', 'covers: []'),
    says: '2099-01-02.covers: is empty; write en or notes, or leave the key out',
  },
  'a change of all the Chinese at once': {
    edits: told('2099-01-02', 'covers: [zh]'),
    says: '2099-01-02.covers, number 1: must be en or notes',
  },
  'a change of a code that there is not': {
    edits: told('2099-01-02', 'concerns: [ms-07, ms-99]'),
    says: '2099-01-02.concerns, number 2: there is no ms-99',
  },
};

test.each(Object.entries(refused))('refused is %s', (_title, { edits, says }) => {
  const report = reportOf({ write: sinceRelease(edits) });
  expect(report.map((line) => line.split(' | ')[1])).toEqual([says]);
});
