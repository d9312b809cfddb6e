import { absoluteAddress } from '../standard/addresses.ts';
import { languageTags } from '../i18n/translator.ts';
import { locales } from '../schemas/words.ts';
import { escapedXml } from './xml.ts';

/**
 * A sitemap (sitemaps.org 0.9) of the pages that search engines should show, each with its
 * counterpart in the other language (Google, Localized versions: every page names all, itself
 * included). The parallel tree repeats the other two, a search page has nothing of its own.
 * @param pages all pages of the site, from its root
 */
export function sitemap(pages: string[], siteUrl: string): string {
  const shared = pages
    .filter((page) => /^zh\//.test(page) && !/\/search\.html$/.test(page))
    .map((page) => page.slice('zh/'.length))
    .filter((page) => pages.includes(`en/${page}`))
    .sort();
  const address = (page: string) => escapedXml(absoluteAddress(siteUrl, page));
  const alternates = (page: string) =>
    locales.map((locale) => {
      const href = address(`${locale}/${page}`);
      return `    <xhtml:link rel="alternate" hreflang="${languageTags[locale]}" href="${href}"/>`;
    });
  const urls = shared.flatMap((page) =>
    locales.map((locale) =>
      [
        '  <url>',
        `    <loc>${address(`${locale}/${page}`)}</loc>`,
        ...alternates(page),
        '  </url>',
      ].join('\n'),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `  <url>\n    <loc>${address('index.html')}</loc>\n  </url>`,
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
