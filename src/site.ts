import { getCollection, getEntry, type CollectionKey } from 'astro:content';
import { textOf } from './schemas/read-yaml.ts';
import type { Locale } from './schemas/words.ts';
import { parseSiteUrl } from './standard/addresses.ts';
import { assembleStandard } from './standard/assemble.ts';
import type { ByCode, Document } from './standard/content.ts';
import { mentionFinder } from './standard/mentions.ts';
import { termUses } from './standard/terms.ts';

/** The standard, assembled from the content collections: the one door from content to model. */
export const standard = assembleStandard({
  edition: await records('edition'),
  positions: await records('positions'),
  modules: await records('modules'),
  abilities: await records('abilities'),
  notes: await records('notes'),
  glossary: await records('glossary'),
  changes: await records('changes'),
  zhFront: await documents('zhFront'),
  enFront: await documents('enFront'),
  zhClauses: await documents('zhClauses'),
  enClauses: await documents('enClauses'),
  zhRows: await documents('zhRows'),
  enRows: await documents('enRows'),
});

/** Finds what a text names: terms, positions, tables, the annex. */
export const findMentions = mentionFinder(standard);

/** Where each term of clause 3 is used, by the code of its entry. */
export const usesOfTerms = termUses(standard);

/** The address of the site's root where one is configured, as `https://example.org/standard/`. */
export const siteUrl = parseSiteUrl(process.env['SITE_URL']);

/** A page of the editors' own, by its name. @throws where there is none in that language. */
export async function editorialPage(locale: Locale, name: string) {
  const entry = await getEntry(locale === 'zh' ? 'zhPages' : 'enPages', name);
  if (entry === undefined) throw new Error(`content/${locale}/pages/${name}.mdx is missing.`);
  return entry;
}

async function records<Key extends CollectionKey>(collection: Key) {
  const entries = await inOrder(collection);
  return Object.fromEntries(entries.map(({ id, data }) => [id, data])) as ByCode<
    (typeof entries)[number]['data']
  >;
}

/** Astro gives them in an order that depends on the machine's language. */
async function inOrder<Key extends CollectionKey>(collection: Key) {
  const entries = await getCollection(collection);
  return entries.sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function documents<Key extends CollectionKey>(collection: Key) {
  const entries = await inOrder(collection);
  return Object.fromEntries(
    entries.map(({ id, data, ...entry }) => {
      const body = 'body' in entry ? textOf(entry.body ?? '') : '';
      return [id, { data, body }];
    }),
  ) as ByCode<Document<(typeof entries)[number]['data']>>;
}
