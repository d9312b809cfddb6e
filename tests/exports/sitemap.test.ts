import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { validateXML } from 'xmllint-wasm';
import { expect, test } from 'vitest';
import { robots } from '../../src/exports/robots.ts';
import { sitemap } from '../../src/exports/sitemap.ts';

const site = 'https://example.org/standard/';
const pages = ['404.html', 'index.html', 'id/046-2023/ms-07/index.html'].concat(
  ['zh', 'zh-en', 'en'].flatMap((tree) =>
    ['index.html', 'search.html', 'clauses/5.1.html'].map((page) => `${tree}/${page}`),
  ),
);

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

test('keeps the schema of sitemaps.org', async () => {
  expect(await problemsOf(sitemap(pages, site))).toEqual([]);
});

test('the schema refuses what is no sitemap', async () => {
  const broken = sitemap(pages, site)
    .replaceAll('<loc>', '<place>')
    .replaceAll('</loc>', '</place>');
  expect(await problemsOf(broken)).not.toEqual([]);
});

test('names the cover and the pages of both languages that say something of their own', () => {
  const places = [...sitemap(pages, site).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);
  expect(places).toEqual([
    site,
    `${site}zh/clauses/5.1.html`,
    `${site}en/clauses/5.1.html`,
    `${site}zh/`,
    `${site}en/`,
  ]);
});

test('every page names its counterpart and itself', () => {
  const alternates = sitemap(pages, site).match(/hreflang="(?:zh-CN|en)" href="[^"]*5\.1\.html"/g);
  expect(alternates).toHaveLength(4);
});

test('robots are told of the sitemap where there is one', () => {
  expect(robots('https://example.org/')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
  expect(robots(undefined)).not.toContain('Sitemap');
});
