import type {
  BreadcrumbList,
  DefinedTerm,
  DefinedTermSet,
  Occupation,
  Thing as SchemaThing,
  WithContext,
} from 'schema-dts';
import type { Locale } from '../schemas/words.ts';
import { thing } from '../standard/assemble.ts';
import { absoluteAddress, pathOf, placeOf } from '../standard/addresses.ts';
import { qualifiedCode } from '../standard/codes.ts';
import { descriptionOf } from '../standard/description.ts';
import type { Standard } from '../standard/model.ts';
import { permanentReference } from '../standard/permanent.ts';
import { codesAbove } from '../standard/surroundings.ts';
import { titleOf } from '../standard/titles.ts';

/** A script that cannot end its own element, for a page: `<` never stands in it. */
export function jsonLdText(data: WithContext<SchemaThing>[]): string {
  return JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');
}

/**
 * What a page says of itself to machines in the words of schema.org, one language: a term of clause
 * 3 and an ability are a `DefinedTerm` of the standard, a position is an `Occupation`, and the way
 * to the page is a `BreadcrumbList`. What the page is about is known by its permanent address.
 * @param code what the page is about
 */
export function pageJsonLd(
  standard: Standard,
  code: string,
  locale: Locale,
  siteUrl: string,
): WithContext<SchemaThing>[] {
  const found = standard.things.get(code);
  const isTerm =
    found?.kind === 'ability' || (found?.kind === 'clause' && found.term !== undefined);
  return [
    ...(isTerm ? [definedTerm(standard, code, locale, siteUrl)] : []),
    ...(found?.kind === 'position' ? [occupation(standard, code, locale, siteUrl)] : []),
    breadcrumbs(standard, code, locale, siteUrl),
  ];
}

/** The terms of clause 3, the positions' modules and the abilities as one `DefinedTermSet`. */
export function termSetJsonLd(
  standard: Standard,
  locale: Locale,
  siteUrl: string,
): WithContext<SchemaThing>[] {
  const terms = standard.clauses.filter(({ term }) => term !== undefined);
  const set: WithContext<DefinedTermSet> = {
    ...context,
    ...termSet(standard, locale, siteUrl),
    hasDefinedTerm: [...terms, ...standard.abilities].map(({ code }) =>
      termReference(standard, code, locale, siteUrl),
    ),
  };
  return [set];
}

const context = { '@context': 'https://schema.org' } as const;

function termSet(standard: Standard, locale: Locale, siteUrl: string) {
  const { number, title, issued } = standard.edition;
  const address = permanentReference(standard, undefined, siteUrl);
  return {
    '@type': 'DefinedTermSet' as const,
    '@id': address,
    url: address,
    name: `${number} ${title[locale]}`,
    inLanguage: locale === 'zh' ? 'zh-CN' : 'en',
    datePublished: issued,
    publisher: {
      '@type': 'Organization' as const,
      name: standard.edition.publisher.name[locale],
    },
  };
}

function termReference(standard: Standard, code: string, locale: Locale, siteUrl: string) {
  const found = standard.things.get(code);
  const address = permanentReference(standard, code, siteUrl);
  const name = found?.kind === 'clause' ? found.term : undefined;
  return {
    '@type': 'DefinedTerm' as const,
    '@id': address,
    url: address,
    name: (name ?? titleOf(standard, code))[locale],
    termCode: qualifiedCode(standard.editionCode, code),
  };
}

function definedTerm(
  standard: Standard,
  code: string,
  locale: Locale,
  siteUrl: string,
): WithContext<DefinedTerm> {
  const found = standard.things.get(code);
  // An abbreviation has no paragraph: its heading line says what it stands for.
  const heading = found?.kind === 'clause' ? found.title : undefined;
  const description = descriptionOf(standard, code) ?? heading;
  return {
    ...context,
    ...termReference(standard, code, locale, siteUrl),
    ...(description === undefined ? {} : { description: description[locale] }),
    inDefinedTermSet: termSet(standard, locale, siteUrl),
  };
}

function occupation(
  standard: Standard,
  code: string,
  locale: Locale,
  siteUrl: string,
): WithContext<Occupation> {
  const position = thing(standard, 'position', code);
  const address = permanentReference(standard, code, siteUrl);
  return {
    ...context,
    '@type': 'Occupation',
    '@id': address,
    url: address,
    name: position.name[locale],
    responsibilities: descriptionOf(standard, code)?.[locale] ?? '',
    skills: position.abilities.map((ability) => termReference(standard, ability, locale, siteUrl)),
  };
}

function breadcrumbs(
  standard: Standard,
  code: string,
  locale: Locale,
  siteUrl: string,
): WithContext<BreadcrumbList> {
  const way = [...codesAbove(standard, code), code].map((one) => ({
    name: titleOf(standard, one)[locale],
    path: pathOf(locale, placeOf(one)),
  }));
  const home = { name: standard.edition.title[locale], path: `${locale}/index.html` };
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...way].map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: absoluteAddress(siteUrl, path),
    })),
  };
}
