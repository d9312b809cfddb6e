import { getCollection, getEntry, type CollectionKey } from 'astro:content';
import { textOf } from './schemas/read-yaml.ts';
import { parseSiteUrl } from './standard/addresses.ts';
import { assembleStandard } from './standard/assemble.ts';
import type { ByCode, Document } from './standard/content.ts';
import { editionOf, type Edition } from './standard/edition.ts';

/** The address of the site's root where one is configured, as `https://example.org/standard/`. */
export const siteUrl = parseSiteUrl(process.env['SITE_URL']);

const standard = assembleStandard({
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

/** The edition in force: the newest. */
export const inForce = editionOf(standard, siteUrl);

/** All editions, the oldest first: the one door from content to model. */
export const editions: Edition[] = [inForce];

/** A page of the editors' own, by its name, to be rendered. @throws where a language has none. */
export async function editorialTexts(name: string) {
  const [zh, en] = [await getEntry('zhPages', name), await getEntry('enPages', name)];
  if (zh === undefined || en === undefined) {
    throw new Error(`content/{zh,en}/pages/${name}.mdx: one of the two is missing.`);
  }
  return { zh, en };
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
