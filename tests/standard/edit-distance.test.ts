import { expect, test } from 'vitest';
import { editDistance } from '../../src/standard/edit-distance.ts';

/** Counted by hand; the first is the example that everybody gives. */
test.each([
  ['kitten', 'sitting', 3],
  ['', '', 0],
  ['', 'abc', 3],
  ['ms-07', 'ms-07', 0],
  ['ms-07', 'ms-08', 1],
  ['ms-07', 'ms-7', 1],
  ['ms-07', 'ms-007', 1],
  ['ms-07', 'sm-07', 2],
  ['abcd', 'bcda', 2],
  ['abc', 'xyz', 3],
  ['a', 'ab', 1],
  ['b', 'ab', 1],
  ['用户运营', '用户经营', 1],
  // Beyond the Basic Multilingual Plane a letter is two UTF-16 units, and still one letter.
  ['𠮷', '', 1],
  ['a', '𠮷', 1],
  ['𠮷野家', '吉野家', 1],
])('from “%s” to “%s” it is %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
  expect(editDistance(other, one)).toBe(distance);
});
