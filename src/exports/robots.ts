import { absoluteAddress } from '../standard/addresses.ts';

/**
 * What robots may read: everything (RFC 9309). It is heeded at the root of a host only.
 * @param siteUrl where the site knows its address, the sitemap is named
 */
export function robots(siteUrl: string | undefined): string {
  const rules = 'User-agent: *\nAllow: /\n';
  if (siteUrl === undefined) return rules;
  return `${rules}\nSitemap: ${absoluteAddress(siteUrl, 'sitemap.xml')}\n`;
}
