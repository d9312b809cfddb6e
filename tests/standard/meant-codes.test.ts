import { expect, test } from 'vitest';
import { meantCodes } from '../../src/standard/meant-codes.ts';
import { content } from '../support/content.ts';

test.each([
  ['MS7', 'ms-07'],
  ['ms-7', 'ms-07'],
  ['ＭＳ－０７', 'ms-07'],
  ['ms_07', 'ms-07'],
  ['ns-07', 'ms-07'],
  ['A.1-10', 'table-a.1-10'],
  ['table-a1-10', 'table-a.1-10'],
  ['5.1.2.1.3', '5.1.2.1-3'],
  ['5.1.2.5', '5.1.2.1'],
  ['note-4', 'note-04'],
  ['ms-basics', 'ms-basic'],
  ['forward', 'foreword'],
])('%s may be meant for %s', (typed, meant) => {
  expect(meantCodes(typed, content.ledger)).toContain(meant);
});

test.each([['MS7'], ['note-4']])('%s means one and no other', (typed) => {
  expect(meantCodes(typed, content.ledger)).toEqual([{ MS7: 'ms-07', 'note-4': 'note-04' }[typed]]);
});

test.each(['', '首页', 'wp-login.php', 'robots'])('nothing is near to “%s”', (typed) => {
  expect(meantCodes(typed, content.ledger)).toEqual([]);
});

test('no more are given than asked for', () => {
  expect(meantCodes('ms-99', content.ledger, 4)).toHaveLength(4);
});
