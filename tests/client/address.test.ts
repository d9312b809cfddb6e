import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded } from '../../src/client/address.ts';
import { addressedQuery } from '../../src/client/search/query-address.ts';
import { isCut, longestQuery, searchedPart } from '../../src/search/query-length.ts';
import { meantCodes } from '../../src/standard/meant-codes.ts';
import { anyText } from '../support/any-text.ts';
import { content } from '../support/content.ts';

test.each([
  ['5.1.2.1-3', '5.1.2.1-3'],
  ['%E6%9D%A1', '条'],
  ['%', '%'],
  ['%E4%A', '%E4%A'],
  ['%zz', '%zz'],
  ['50%25', '50%'],
])('%s in an address is read as %s', (part, text) => {
  expect(decoded(part)).toBe(text);
});

const text = anyText(3000);

/** What a script may put into a box: halves of characters as well. */
const halves = fc
  .array(fc.nat(0xffff), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

test('what was encoded is read as it was, and nothing throws', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(decoded(encodeURIComponent(any))).toBe(any);
      expect(typeof decoded(any)).toBe('string');
    }),
  );
});

test('any query can go into an address, which stays short', () => {
  fc.assert(
    fc.property(fc.oneof(text, halves), (any) => {
      expect(encodeURIComponent(addressedQuery(any)).length).toBeLessThanOrEqual(200 * 9);
    }),
  );
});

test('of any query at most the first thousand characters are searched', () => {
  expect(longestQuery).toBe(1000);
  fc.assert(
    fc.property(text, (any) => {
      const part = searchedPart(any);
      expect([...part].length).toBeLessThanOrEqual(longestQuery);
      expect(any.trim().startsWith(part)).toBe(true);
      expect(isCut(any)).toBe([...any.trim()].length > longestQuery);
    }),
  );
  expect(searchedPart('\u{20000}'.repeat(2000))).toBe('\u{20000}'.repeat(1000));
});

test('whatever the address, the nearest codes are codes, and few', () => {
  fc.assert(
    fc.property(text, (any) => {
      const codes = meantCodes(any, content.ledger);
      expect(codes.length).toBeLessThanOrEqual(6);
      for (const code of codes) expect(content.ledger).toContain(code);
    }),
    { numRuns: 50 },
  );
});

test.each(['x', 'z', '%', 'e'])('%s is no code mistyped', (typed) => {
  expect(meantCodes(typed, content.ledger)).toEqual([]);
});
