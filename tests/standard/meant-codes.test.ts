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

/** Of a few codes, which are meant, the likeliest first. */
test.each<[string, string, string[], string[]]>([
  ['nothing by nothing', '——', ['ms-07'], []],
  ['a code alone where it is typed right', 'ms-07', ['ms-08', 'ms-07', 'ms-06'], ['ms-07']],
  ['whatever the capitals', 'Ms-07', ['ms-07'], ['ms-07']],
  ['whatever the punctuation', 'ms:07', ['ms-08', 'ms-07'], ['ms-07']],
  ['whatever the leading zeros', 'note-004', ['note-05', 'note-04'], ['note-04']],
  ['no zeros but leading ones', 'ms-70', ['ms-07', 'ms-70'], ['ms-70']],
  // What ends so is nearer than what is mistyped.
  ['what ends so before what is near', 'a.1', ['a.2', 'table-a.1'], ['table-a.1', 'a.2']],
  ['what ends so only after a mark', 'a.1', ['tablea.1'], []],
  ['nothing but the exact one where there is one', 'a.1', ['a.2', 'a.1'], ['a.1']],
  ['the exact one and what ends so', 'a.1', ['table-a.1', 'a.1'], ['a.1', 'table-a.1']],
  ['the fewest letters first', 'annex-b', ['annex-cd', 'annex-a'], ['annex-a', 'annex-cd']],
  // Written ms-7, with the punctuation.
  ['of four letters one may differ', 'ms-7', ['ms-88', 'ms-8'], ['ms-8']],
  ['of five letters two may', 'ms-17', ['ms-99x', 'ms-28'], ['ms-28']],
  ['of more letters not three', 'annex-a', ['anxxxxa', 'table-a.1'], []],
])('%s', (_what, typed, codes, meant) => {
  expect(meantCodes(typed, codes)).toEqual(meant);
});

test('six are given where nobody says how many', () => {
  const codes = Array.from({ length: 9 }, (_, index) => `note-1${index}`);
  expect(meantCodes('note-1x', codes, 99)).toHaveLength(9);
  expect(meantCodes('note-1x', codes)).toEqual(codes.slice(0, 6));
});
