import { expect, test } from 'vitest';
import { nearestCodes } from '../../src/standard/nearest.ts';

test.each<[string, string, string[], string[]]>([
  ['none in no codes', 'ms-07', [], []],
  ['itself before any other', 'ms-07', ['ms-08', 'ms-07'], ['ms-07', 'ms-08']],
  ['one with a letter changed', 'ms-07', ['uo-11', 'ms-08'], ['ms-08']],
  ['one with two letters changed', 'ms-07', ['ms-12'], ['ms-12']],
  ['none with three letters changed', 'ms-07', ['uo-01'], []],
  ['the fewest letters first', 'ms-07', ['ms-12', 'ms-08'], ['ms-08', 'ms-12']],
  // ms-m1 is one letter away as well, and begins alike; it is no ability, though.
  ['of equally near ones the same kind first', 'ms-01', ['ms-m1', 'mo-01'], ['mo-01', 'ms-m1']],
  [
    'of one kind what begins alike',
    'ms-01',
    ['da-01', 'mo-01', 'ms-02'],
    ['ms-02', 'mo-01', 'da-01'],
  ],
  ['fewer letters before the same kind', 'ms-01', ['ms-12', 'ms-m1'], ['ms-m1', 'ms-12']],
  ['of what is no code what begins alike', 'msx', ['mox', 'msy'], ['msy', 'mox']],
  ['of equal ones in their order', 'ms-07', ['ms-09', 'ms-08'], ['ms-09', 'ms-08']],
])('%s', (_what, mistyped, codes, nearest) => {
  expect(nearestCodes(mistyped, codes)).toEqual(nearest);
});

test.each([
  [0, []],
  [1, ['ms-08']],
  [3, ['ms-08', 'ms-12', 'uo-07x']],
])('at most %i letters away', (most, nearest) => {
  expect(nearestCodes('ms-07', ['uo-07x', 'ms-12', 'ms-08', 'annex-a'], most)).toEqual(nearest);
});
