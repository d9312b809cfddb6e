import { expect, test } from 'vitest';
import { parseSiteUrl } from '../../src/standard/addresses.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['  ', undefined],
  ['http://example.org/a//b', 'http://example.org/a//b/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/some/where', 'https://example.org/some/where/'],
  ['https://example.org/some/where//', 'https://example.org/some/where/'],
  [' http://127.0.0.1:8080/?x#y', 'http://127.0.0.1:8080/'],
])('SITE_URL=%s is %s', (configured, address) => {
  expect(parseSiteUrl(configured)).toBe(address);
});

test.each(['example.org', '/standard/', 'ftp://example.org/', 'xhttp://example.org/'])(
  '%s is refused',
  (configured) => {
    expect(() => parseSiteUrl(configured)).toThrow(
      new Error(
        `SITE_URL is “${configured}”; write the whole address of the site, as https://example.org/standard/`,
      ),
    );
  },
);
