import { registerComplete } from '../../src/checks/register-complete.ts';
import { expect, test } from 'vitest';
import { reportOf, testRule, type Fixture } from '../support/fixtures.ts';
import { newRow } from '../support/new-row.ts';

testRule(registerComplete, {
  row: {
    'a row that is new': {
      write: newRow('table-a.2-27', ''),
      says: [
        'abilities.yml | no ability names the row table-a.2-27 某 | Name it at the ability that it makes, or give it one of its own.',
      ],
    },
  },
  sharedRow: {
    'a row of two abilities': {
      replace: {
        'abilities.yml': ['ms-02:\n  row: table-a.1-2\n', 'ms-02:\n  row: table-a.1-3\n'],
      },
      says: [
        'abilities.yml › row: table-a.1-3 | ms-02 and ms-03 name table-a.1-3, and none names table-a.1-2 | Correct the row of the one that means another: each row makes one ability.',
      ],
    },
    'a row of the ability after it': {
      replace: {
        'abilities.yml': ['ms-03:\n  row: table-a.1-3\n', 'ms-03:\n  row: table-a.1-2\n'],
      },
      says: [
        'abilities.yml › row: table-a.1-2 | ms-02 and ms-03 name table-a.1-2, and none names table-a.1-3 | Correct the row of the one that means another: each row makes one ability.',
      ],
    },
    'a row of an ability that is new': {
      replace: {
        'abilities.yml': ['ms-01:\n', 'ms-25:\n  row: table-a.1-1\n  relation: row-only\nms-01:\n'],
      },
      says: [
        'abilities.yml › row: table-a.1-1 | ms-25 and ms-01 name table-a.1-1 | Correct the row of the one that means another: each row makes one ability.',
      ],
    },
  },
  sharedItem: {
    'an item of two abilities': {
      replace: {
        'abilities.yml': ['item: 5.1.2.1-1\n', 'item: 5.1.2.1-2\n'],
      },
      says: [
        'abilities.yml › item: 5.1.2.1-2 | ms-01 and ms-02 name 5.1.2.1-2, and none names 5.1.2.1-1 | Correct the item of the one that means another; where both mean it, they are split.',
      ],
    },
  },
  item: {
    'an item of none': {
      replace: {
        'abilities.yml': [
          'ms-01:\n  row: table-a.1-1\n  item: 5.1.2.1-1\n  relation: same',
          'ms-01:\n  row: table-a.1-1\n  relation: row-only',
        ],
      },
      says: [
        'abilities.yml | no ability names the item 5.1.2.1-1 小程序商城定位分析 | Name it at the ability that it makes, or give it one of its own.',
      ],
    },
  },
  lastItem: {
    'an open list that is not said to be open': {
      replace: { 'zh/clauses/5.1.2.2.mdx': ['openEnded: true\n', ''] },
      says: [
        'abilities.yml | no ability names the last item, 5.1.2.2-10 其它能力 | Name it at the ability that it makes, or give it one of its own. Where it only leaves the list open, say openEnded: true at its clause.',
      ],
    },
  },
  open: {
    'the item that leaves the list open': {
      replace: { 'abilities.yml': ['item: 5.1.2.2-4\n', 'item: 5.1.2.2-10\n'] },
      says: [
        'abilities.yml › item: 5.1.2.2-10 | ms-10 names 5.1.2.2-10, which leaves its list open and is no ability | Name the item that it means.',
      ],
    },
  },
});

test('of a row that another mistake leaves without an ability nothing is said', () => {
  const broken = [
    { replace: { 'abilities.yml': ['relation: same', 'relation: sam'] } },
    { replace: { 'abilities.yml': ['certainty: likely', 'certainty: likly'] } },
    { replace: { 'positions.yml': ['ms:\n', 'ms:\n  colour: red\n'] } },
  ] satisfies Omit<Fixture, 'says'>[];
  for (const one of broken) expect(reportOf(one)).toHaveLength(1);
});
