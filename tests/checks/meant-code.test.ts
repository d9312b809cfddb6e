import { expect, test } from 'vitest';
import { meantCode } from '../../src/checks/meant-code.ts';

const codes = ['ms', 'uo', 'da', 'ms-01', 'ms-10', 'da-01', 'da-17', '5.1', '5.4', 'table-a.2-26'];

/** A mistyped code, what nothing names yet, and the code that was meant; none where it is in doubt. */
const table = [
  { mistyped: 'da-71', likely: [], meant: 'da-17', why: 'two neighbours exchanged' },
  { mistyped: 'table-a.2-62', likely: [], meant: 'table-a.2-26', why: 'two neighbours exchanged' },
  { mistyped: '5.40', likely: [], meant: '5.4', why: 'one more' },
  { mistyped: 'dx', likely: [], meant: 'da', why: 'one changed' },
  { mistyped: '5.7', likely: [], meant: '', why: '5.1 and 5.4 are as near' },
  { mistyped: '5.7', likely: ['5.4'], meant: '5.4', why: 'it alone is named by nothing' },
  { mistyped: 'xx', likely: [], meant: '', why: 'all are as far' },
  { mistyped: 'ms-19', likely: [], meant: 'ms-10', why: 'one changed' },
  { mistyped: 'ms-1', likely: [], meant: '', why: 'it is no code of any kind that there is' },
  { mistyped: 'note-95', likely: [], meant: '', why: 'none is near' },
];

test.each(table)('by $mistyped “$meant” was meant: $why', ({ mistyped, likely, meant }) => {
  expect(meantCode(mistyped, codes, likely)).toBe(meant);
});
