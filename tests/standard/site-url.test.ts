import { expect, test } from 'vitest';
import { parseSiteUrl } from '../../src/standard/addresses.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/some/where', 'https://example.org/some/where/'],
  ['https://example.org/some/where//', 'https://example.org/some/where/'],
  [' http://127.0.0.1:8080/?x#y', 'http://127.0.0.1:8080/'],
])('SITE_URL=%s is %s', (configured, address) => {
  expect(parseSiteUrl(configured)).toBe(address);
});

test.each(['example.org', '/standard/', 'ftp://example.org/'])('%s is refused', (configured) => {
  expect(() => parseSiteUrl(configured)).toThrow('SITE_URL');
});
