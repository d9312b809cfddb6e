import { describe, expect, test } from 'vitest';
import { jsonLdText, pageJsonLd, termSetJsonLd } from '../../src/exports/json-ld.ts';
import { locales, type Locale } from '../../src/schemas/words.ts';
import { standard } from '../support/content.ts';
import { expandJsonLd } from '../support/expand-json-ld.ts';
import { permanent, place, places, qualified } from '../support/places.ts';
import { isInDomain, schemaOrg, schemaOrgContext } from '../support/schema-org.ts';
import { abilities, clauses, editionData, positions } from '../support/written.ts';

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

/** Of documents that use the same words in the same places, one: expansion is slow. */
function oneOfEachShape(documents: object[]): object[] {
  const shapeOf = (document: object) => [
    ...new Set(JSON.stringify(document).match(/"[^"]*":(?:"Def[^"]*"|"Occ[^"]*"|"Bre[^"]*")?/g)),
  ];
  return [...new Map(documents.map((one) => [shapeOf(one).join(), one])).values()];
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

const definedTerms = clauses.filter(({ term }) => term !== undefined);

/** What the standard as a whole is called as a set of terms. */
const set = (locale: Locale) => ({
  '@type': 'DefinedTermSet',
  '@id': site + permanent(),
  url: site + permanent(),
  name: `${editionData.number} ${editionData.title[locale]}`,
  inLanguage: { zh: 'zh-CN', en: 'en' }[locale],
  datePublished: editionData.issued,
  publisher: { '@type': 'Organization', name: editionData.publisher.name[locale] },
});

const term = (code: string, locale: Locale) => ({
  '@type': 'DefinedTerm',
  '@id': site + permanent(code),
  url: site + permanent(code),
  name: (definedTerms.find((one) => one.code === code)?.term ?? place(code).title)[locale],
  termCode: qualified(code),
});

const context = { '@context': 'https://schema.org' };

/** What is known of the thing itself: a term of clause 3, an ability, a position, or nothing. */
function thing(code: string, locale: Locale): object[] {
  const ability = abilities.find((one) => one.code === code);
  const clause = definedTerms.find((one) => one.code === code);
  const position = positions.find((one) => one.code === code);
  if (position !== undefined) {
    return [
      {
        ...context,
        '@type': 'Occupation',
        '@id': site + permanent(code),
        url: site + permanent(code),
        name: position.name[locale],
        responsibilities: place(code).description?.[locale],
        skills: position.abilities.map((one) => term(one.code, locale)),
      },
    ];
  }
  if (ability === undefined && clause === undefined) return [];
  // An abbreviation has no paragraph: its heading line says what it stands for.
  const description = place(code).description ?? clause?.title;
  return [
    {
      ...context,
      ...term(code, locale),
      ...(description === undefined ? {} : { description: description[locale] }),
      inDefinedTermSet: set(locale),
    },
  ];
}

/** The codes of a place and of all that it stands in, the outermost first. */
function wayTo(code: string | undefined): string[] {
  return code === undefined ? [] : [...wayTo(place(code).above), code];
}

function breadcrumbs(code: string, locale: Locale) {
  const way = wayTo(code).map((one) => ({
    name: place(one).title[locale],
    item: `${site}${locale}/${place(one).page}`,
  }));
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: editionData.title[locale], item: `${site}${locale}/` }, ...way].map(
      (one, index) => ({ '@type': 'ListItem', position: index + 1, ...one }),
    ),
  };
}

describe.each(locales)('in %s', (locale) => {
  test('the page about every code says what the content gives', () => {
    for (const code of places.keys()) {
      expect(pageJsonLd(standard, code, locale, site), code).toEqual([
        ...thing(code, locale),
        breadcrumbs(code, locale),
      ]);
    }
  });

  test('the set holds the 9 terms of clause 3 and the 76 abilities', () => {
    const held = [...definedTerms, ...positions.flatMap((position) => position.abilities)];
    expect(held).toHaveLength(9 + 76);
    expect(termSetJsonLd(standard, locale, site)).toEqual([
      { ...context, ...set(locale), hasDefinedTerm: held.map(({ code }) => term(code, locale)) },
    ]);
  });

  test('every page says only what schema.org has words for', { timeout: 60_000 }, async () => {
    const documents = oneOfEachShape(
      [...places.keys()].flatMap((code) => pageJsonLd(standard, code, locale, site)),
    );
    expect(documents.length).toBeGreaterThan(3);
    expect(await misplaced([...documents, ...termSetJsonLd(standard, locale, site)])).toEqual([]);
  });

  test('a lost description is left out', () => {
    expect(pageJsonLd(standard, 'ms-19', locale, site)[0]).not.toHaveProperty('description');
  });
});

test('the way to a page leads from the home page to the page itself', () => {
  const breadcrumbList = pageJsonLd(standard, 'ms-07', 'zh', site).at(-1);
  expect(breadcrumbList).toMatchObject({
    itemListElement: [
      { position: 1, item: `${site}zh/` },
      { position: 2, item: `${site}zh/positions/ms.html`, name: '小程序商城运营师' },
      { position: 3, item: `${site}zh/positions/ms.html#ms-m3`, name: '流量布局' },
      { position: 4, item: `${site}zh/abilities/ms-07.html` },
    ],
  });
});

describe('the text in a page', () => {
  const document = (name: string) =>
    ({ '@context': 'https://schema.org', '@type': 'DefinedTerm', name }) as const;

  test('cannot end the element that it stands in', () => {
    const text = jsonLdText([document('</script><!--')]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(document('</script><!--'));
  });

  test('is one object, or a list of several', () => {
    expect(JSON.parse(jsonLdText([document('a')]))).toEqual(document('a'));
    expect(JSON.parse(jsonLdText([document('a'), document('b')]))).toEqual([
      document('a'),
      document('b'),
    ]);
  });
});
