import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, expect, test } from 'vitest';
import { buildAddressedSite } from './addressed-site.ts';
import { builtFiles } from './dist.ts';

/**
 * What holds of the site built for an address. It is built for the test: of the addresses, one
 * is tested always, and the other where there is time for another build.
 * @param configured the value of `SITE_URL`
 * @param root the address of the site's root, with its closing slash
 */
export function testAddressedSite(configured: string, root: string): void {
  let folder = '';
  let files: string[] = [];
  beforeAll(async () => {
    folder = await buildAddressedSite(configured);
    files = builtFiles(folder);
  });

  const read = (file: string) => readFileSync(resolve(folder, file), 'utf8');
  const page = (file: string) => load(read(file));

  /** The file that a server finds at an address; `undefined` for an address elsewhere. */
  const fileAt = (address: string) => {
    if (!address.startsWith(root)) return undefined;
    const path = decodeURI(address.slice(root.length).split('#')[0] ?? '');
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };

  test('every address of the site that any page names leads to a file of it', () => {
    const missing = new Set<string>();
    for (const file of files.filter((one) => /\.(?:html|xml|ttl|txt)$|^data\//.test(one))) {
      if (file.endsWith('.xlsx')) continue;
      for (const [address] of read(file).matchAll(
        /https?:\/\/(?:standard\.example|example\.org)[\w./#-]*/g,
      )) {
        const target = fileAt(address.replace(/\.$/, ''));
        if (target === undefined || !existsSync(resolve(folder, target))) {
          missing.add(`${file} → ${address}`);
        }
      }
    }
    expect([...missing].slice(0, 20)).toEqual([]);
  });

  test('pages name themselves, their counterparts and what to cite', () => {
    const $ = page('en/abilities/ms-07.html');
    expect($('link[rel="canonical"]').attr('href')).toBe(`${root}en/abilities/ms-07.html`);
    const alternates = $('link[rel="alternate"][hreflang]').toArray();
    expect(alternates.map((link) => $(link).attr('href'))).toEqual([
      `${root}zh/abilities/ms-07.html`,
      `${root}en/abilities/ms-07.html`,
    ]);
    expect($('link[rel="cite-as"]').attr('href')).toBe(`${root}id/046-2023/ms-07/`);
    expect($('.permanent-link p a').attr('data-address')).toBe(`${root}id/046-2023/ms-07/`);
  });

  test.each(['zh', 'en'])('what is shared of %s pages has a picture', (tree) => {
    const $ = page(`${tree}/index.html`);
    expect($('meta[property="og:url"]').attr('content')).toBe(`${root}${tree}/`);
    const image = $('meta[property="og:image"]').attr('content');
    expect(image).toBe(`${root}sharing-${tree}.png`);
    const size = readFileSync(resolve(folder, `sharing-${tree}.png`)).subarray(16, 24);
    // The width and height of a PNG (ISO/IEC 15948, 11.2.2) are those that the page gives.
    expect([size.readUInt32BE(0), size.readUInt32BE(4)]).toEqual([1200, 630]);
  });

  test.each(['zh', 'en'])('%s pages say of themselves what they are', (tree) => {
    const data = (file: string) =>
      JSON.parse(page(file)('script[type="application/ld+json"]').text()) as object;
    expect(data(`${tree}/abilities/ms-07.html`)).toMatchObject([
      { '@type': 'DefinedTerm', '@id': `${root}id/046-2023/ms-07/` },
      { '@type': 'BreadcrumbList' },
    ]);
    expect(data(`${tree}/positions/mo.html`)).toMatchObject([
      { '@type': 'Occupation' },
      { '@type': 'BreadcrumbList' },
    ]);
    expect(data(`${tree}/clauses/3.7.html`)).toMatchObject([
      { '@type': 'DefinedTerm' },
      { '@type': 'BreadcrumbList' },
    ]);
    expect(data(`${tree}/terms.html`)).toMatchObject({ '@type': 'DefinedTermSet' });
  });

  test('the parallel tree says nothing to search engines', () => {
    expect(page('zh-en/terms.html')('script[type="application/ld+json"]')).toHaveLength(0);
    expect(read('sitemap.xml')).not.toContain('zh-en/');
  });

  test('the sitemap holds every page of both languages that is no search page', () => {
    const own = files.filter(
      (file) => /^(?:zh|en)\/.*\.html$/.test(file) && !/\/search\.html$/.test(file),
    );
    const places = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place = '']) =>
      fileAt(place),
    );
    expect(places.sort()).toEqual(['index.html', ...own].sort());
    expect(read('robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
  });

  test('permanent pages carry snippets, badge and QR code', () => {
    const $ = page('id/046-2023/ms-07/index.html');
    const address = `${root}id/046-2023/ms-07/`;
    const text = (format: string) => $(`[data-format="${format}"] pre`).text();
    expect(text('address')).toBe(address);
    const link = load(text('html'))('a');
    expect(link.attr('href')).toBe(address);
    expect(link.text()).toBe('T/CCFAGS 046—2023 MS-07 社交触点激活');
    expect(text('markdown')).toBe(`[T/CCFAGS 046—2023 MS-07 社交触点激活](<${address}>)`);
    expect(load(text('iframe'))('iframe').attr('src')).toBe(address);
    expect(JSON.parse(text('badge'))).toMatchObject({ type: ['Alignment'], targetUrl: address });
    expect(text('gbt7714-2025')).toContain(`[S/OL]`);
    expect(files).toContain('id/046-2023/ms-07/qr.svg');
    expect(files.filter((file) => file.endsWith('/qr.svg')).length).toBeGreaterThan(300);
  });

  test('the page about linking names the address', () => {
    expect(page('en/linking.html')('.site-address').text()).toContain(root);
  });
}
