import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from 'cheerio';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, test } from 'vitest';
import { robots } from '../../src/exports/robots.ts';
import { sitemap } from '../../src/exports/sitemap.ts';
import { xmlProblems } from '../support/well-formed.ts';

const site = 'https://example.org/standard/';

/** Pages as they lie in the folder of the built site: in no order. */
const pages = [
  '404.html',
  'zh/terms.html',
  'index.html',
  'id/046-2023/ms-07/index.html',
  ...['zh', 'zh-en', 'en'].flatMap((tree) =>
    ['index.html', 'search.html', 'clauses/5.1.html'].map((page) => `${tree}/${page}`),
  ),
  'en/terms.html',
  'en/clauses/research.html',
  'zh/clauses/research.html',
  // In one language only; and folders whose names end alike.
  'zh/only.html',
  'en/alone.html',
  'my-zh/a.html',
  'en/zh/a.html',
];

/** What the file says: of each page its address, and of its counterparts language and address. */
const read = (text: string) => {
  const $ = load(text, { xml: true });
  return $('urlset > url')
    .toArray()
    .map((url) => [
      $(url).children('loc').text(),
      ...$(url)
        .children('xhtml\\:link')
        .toArray()
        .map(({ attribs }) => `${attribs['rel']} ${attribs['hreflang']} ${attribs['href']}`),
    ]);
};

/** The schema of sitemaps.org, as a package ships it. It wants the schema of what is not its own. */
const sitemapSchema = readFileSync(
  createRequire(import.meta.url)
    .resolve('sitemap')
    .replace(/dist\/.*$/, 'schema/sitemap.xsd'),
  'utf8',
);
const linkSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xs:element name="link"><xs:complexType>
    <xs:attribute name="rel" use="required"/><xs:attribute name="hreflang" type="xs:language" use="required"/><xs:attribute name="href" type="xs:anyURI" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;
const bothSchemas = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</xs:schema>`;

const problemsOf = async (contents: string) =>
  (
    await validateXML({
      xml: [{ fileName: 'sitemap.xml', contents }],
      schema: [{ fileName: 'both.xsd', contents: bothSchemas }],
      preload: [
        { fileName: 'sitemap.xsd', contents: sitemapSchema },
        { fileName: 'link.xsd', contents: linkSchema },
      ],
    })
  ).errors;

describe('sitemap.xml', () => {
  test('keeps the schema of sitemaps.org', async () => {
    expect(await problemsOf(sitemap(pages, site))).toEqual([]);
  });

  test('is set out an element a line, behind the declaration of its encoding', () => {
    const text = sitemap(pages, site);
    const [declaration, ...lines] = text.trimEnd().split('\n');
    expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
    for (const line of lines) expect(line).toMatch(/^ *<[^<>]+>(?:[^<>]+<\/loc>)?$/);
    expect(text.endsWith('>\n')).toBe(true);
  });

  test('the schema refuses what is no sitemap', async () => {
    const broken = sitemap(pages, site)
      .replaceAll('<loc>', '<place>')
      .replaceAll('</loc>', '</place>');
    expect(await problemsOf(broken)).not.toEqual([]);
  });

  test('names the cover and the pages that both languages have, each with both', () => {
    const shared = ['clauses/5.1.html', 'clauses/research.html', '', 'terms.html'];
    expect(read(sitemap(pages, site))).toEqual([
      [site],
      ...shared.flatMap((page) =>
        ['zh', 'en'].map((language) => [
          `${site}${language}/${page}`,
          `alternate zh-CN ${site}zh/${page}`,
          `alternate en ${site}en/${page}`,
        ]),
      ),
    ]);
  });

  test.each(['https://example.org/a&b/', "https://example.org/a'b;c=d&amp/"])(
    'is well-formed at %s, and its places are there',
    async (address) => {
      const text = sitemap(pages, address);
      expect(await xmlProblems(text)).toEqual([]);
      expect(read(text)).toContainEqual([
        `${address}en/terms.html`,
        `alternate zh-CN ${address}zh/terms.html`,
        `alternate en ${address}en/terms.html`,
      ]);
    },
  );
});

describe('robots.txt (RFC 9309)', () => {
  test('lets everybody read everything', () => {
    expect(robots(undefined)).toBe('User-agent: *\nAllow: /\n');
  });

  test('names the sitemap where there is one', () => {
    expect(robots('https://example.org/standard')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/standard/sitemap.xml\n',
    );
  });
});
