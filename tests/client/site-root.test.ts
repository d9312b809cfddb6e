import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressInSite } from '../../src/client/site-root.ts';
import { anyText } from '../support/any-text.ts';

/** A missing page, and where its link to the Chinese home page leads. */
test.each([
  ['https://a.example/nothing', 'https://a.example/zh/index.html'],
  ['https://a.example/zh/clauses/9.html?q#x', 'https://a.example/zh/index.html'],
  ['https://a.example/some/where/zh-en/x/', 'https://a.example/some/where/zh/index.html'],
  ['https://a.example/some/where/nothing', 'https://a.example/some/where/zh/index.html'],
  ['https://a.example/id/046-2023/ms-99/', 'https://a.example/zh/index.html'],
  ['https://a.example//evil.example/x', 'https://a.example/zh/index.html'],
  ['https://a.example///evil.example/x', 'https://a.example/zh/index.html'],
  ['https://a.example/\\evil.example/x', 'https://a.example/zh/index.html'],
  ['https://a.example//evil.example/zh/x', 'https://a.example/zh/index.html'],
  ['https://a.example/some//evil.example/x', 'https://a.example/some/zh/index.html'],
  ['https://a.example/zh', 'https://a.example/zh/index.html'],
  ['file:///home/reader/copy/zh/x.html', 'file:///home/reader/copy/zh/index.html'],
])('%s leads to %s', (address, home) => {
  expect(addressInSite(address, 'zh/index.html')).toBe(home);
});

test('whatever the path, no link leaves the site', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '',
      '.',
      '..',
      'zh',
      '\\',
      '%2f',
      '%2e%2e',
      'evil.example',
      '@',
      ':',
      '%',
      '%E4%A',
    ),
    anyText(8),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const address = new URL('https://a.example/');
      address.pathname = `/${parts.join('/')}`;
      const link = new URL(addressInSite(address.href, 'zh/index.html'));
      expect(link.origin).toBe('https://a.example');
      expect(link.pathname).toMatch(/\/zh\/index\.html$/);
      expect(link.pathname).not.toMatch(/^\/\//);
    }),
  );
});
