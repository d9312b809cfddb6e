import { expect, test } from 'vitest';
import { difference } from '../../src/checks/difference.ts';

const before = 'b'.repeat(30);
const after = 'a'.repeat(30);
const twenty = 20;

/** Lines before and after, and how an author is shown the first that is not the same. */
const table: { title: string; was: string[]; is: string[]; says: string }[] = [
  {
    title: 'a short line in full',
    was: ['初阶能力'],
    is: ['进阶能力'],
    says: '“初阶能力” is now “进阶能力”',
  },
  {
    title: 'of several lines the first that differs',
    was: ['one', 'two', 'three'],
    is: ['one', 'zwei', 'drei'],
    says: '“two” is now “zwei”',
  },
  { title: 'a line more', was: ['one'], is: ['one', 'two'], says: '“two” is new' },
  { title: 'a line less', was: ['one', 'two'], is: ['one'], says: '“two” is gone' },
  {
    title: 'of a long line twenty characters on either side',
    was: [`${before}X${after}`],
    is: [`${before}YZ${after}`],
    says: `“…${before.slice(-twenty)}X${after.slice(0, twenty)}…” is now “…${before.slice(-twenty)}YZ${after.slice(0, twenty)}…”`,
  },
  {
    title: 'what was taken out of it',
    was: [`${before}X${after}`],
    is: [`${before}${after}`],
    says: `“…${before.slice(-twenty)}X${after.slice(0, twenty)}…” is now “…${before.slice(-twenty)}${after.slice(0, twenty)}…”`,
  },
  {
    title: 'no more than eighty characters of a line that is new',
    was: [],
    is: ['n'.repeat(81)],
    says: `“${'n'.repeat(80)}…” is new`,
  },
];

test.each(table)('$title', ({ was, is, says }) => {
  expect(difference(was, is)).toBe(says);
});
