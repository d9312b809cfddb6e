import { describe, expect, test } from 'vitest';
import { jsonLdText, pageJsonLd, termSetJsonLd } from '../../src/exports/json-ld.ts';
import { locales } from '../../src/schemas/words.ts';
import { content, standard } from '../support/content.ts';
import { expandJsonLd } from '../support/expand-json-ld.ts';
import { isInDomain, schemaOrg, schemaOrgContext } from '../support/schema-org.ts';

const site = 'https://example.org/standard/';
const contexts = new Map([['https://schema.org', schemaOrgContext()]]);
const expand = (document: object) => expandJsonLd(document, contexts);

/** Every node of an expanded document: an object with a type. */
function nodesOf(value: unknown): { '@type': string[]; [property: string]: unknown }[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  if (!('@type' in value) || !Array.isArray(value['@type'])) return below;
  return [{ ...value, '@type': value['@type'].map(String) }, ...below];
}

async function misplaced(documents: object[]): Promise<string[]> {
  const nodes = nodesOf(await Promise.all(documents.map(expand)));
  return nodes.flatMap((node) =>
    Object.keys(node)
      .filter((key) => key.startsWith(schemaOrg))
      .filter((key) => !node['@type'].some((type) => isInDomain(key, type)))
      .map((key) => `${key} of ${node['@type'].join()}`),
  );
}

test('a word that schema.org does not have, or has for other things, is found', async () => {
  const document = (fact: object) => ({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    ...fact,
  });
  await expect(expand(document({ termLevel: 'x' }))).rejects.toThrow();
  expect(await misplaced([document({ responsibilities: 'x' })])).toHaveLength(1);
  expect(await misplaced([document({ termCode: 'x' })])).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  test('every page says only what schema.org has words for', async () => {
    const documents = content.ledger.flatMap((code) => pageJsonLd(standard, code, locale, site));
    expect(await misplaced([...documents, ...termSetJsonLd(standard, locale, site)])).toEqual([]);
  });

  test('an ability is a defined term at its permanent address', () => {
    const [term] = pageJsonLd(standard, 'ms-07', locale, site);
    expect(term).toMatchObject({
      '@type': 'DefinedTerm',
      '@id': 'https://example.org/standard/id/046-2023/ms-07/',
      termCode: '046-2023/ms-07',
      name: { zh: '社交触点激活', en: 'Social touchpoint activation' }[locale],
    });
  });

  test('a position is an occupation with its abilities as skills', () => {
    const [occupation] = pageJsonLd(standard, 'mo', locale, site);
    expect(occupation).toMatchObject({ '@type': 'Occupation' });
    expect(JSON.stringify(occupation).match(/"termCode"/g)).toHaveLength(10);
  });

  test('the set holds 9 terms and 76 abilities', () => {
    const [set] = termSetJsonLd(standard, locale, site);
    expect(JSON.stringify(set).match(/"DefinedTerm"/g)).toHaveLength(9 + 76);
  });

  test('a lost description is left out', () => {
    expect(pageJsonLd(standard, 'ms-19', locale, site)[0]).not.toHaveProperty('description');
  });
});

test('the way to a page leads from the home page to the page itself', () => {
  const breadcrumbs = pageJsonLd(standard, 'ms-07', 'zh', site).at(-1);
  expect(breadcrumbs).toMatchObject({
    itemListElement: [
      { position: 1, item: `${site}zh/` },
      { position: 2, item: `${site}zh/positions/ms.html`, name: '小程序商城运营师' },
      { position: 3, item: `${site}zh/positions/ms.html#ms-m3`, name: '流量布局' },
      { position: 4, item: `${site}zh/abilities/ms-07.html` },
    ],
  });
});

test('the text cannot end the element that it stands in', () => {
  const text = jsonLdText([
    { '@context': 'https://schema.org', '@type': 'DefinedTerm', name: '</script>' },
  ]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: '</script>' });
});
