import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/dist.ts';

/** Content Security Policy Level 3, 2.3.1: a hash allows the inline code that has it. */
test('the policy of each page allows its own inline code, and no other', () => {
  for (const page of builtPages()) {
    const $ = builtPage(page);
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content');
    if (policy === undefined) continue;
    const inline = $('style, script:not([src]):not([type="application/ld+json"])').toArray();
    const own = inline.map((element) => {
      const hash = createHash('sha256').update($(element).text()).digest('base64');
      return `sha256-${hash}`;
    });
    const allowed = [...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash);
    expect(new Set(allowed), page).toEqual(new Set(own));
    expect(policy, page).toContain("default-src 'none'");
  }
});

test('every page that runs scripts of ours has a policy', () => {
  const without = builtPages().filter((page) => {
    const $ = builtPage(page);
    return $('meta[http-equiv="content-security-policy"]').length === 0;
  });
  expect(without).toEqual([]);
});
