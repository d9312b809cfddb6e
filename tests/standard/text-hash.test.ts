import { expect, test } from 'vitest';
import { textHash } from '../../src/standard/text-hash.ts';

/** The examples of FIPS 180-4 and of its validation suite, cut to twelve digits. */
test.each([
  ['abc', 'ba7816bf8f01'],
  ['', 'e3b0c44298fc'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d206'],
])('of “%s”', (text, hash) => {
  expect(textHash(text)).toBe(hash);
});
