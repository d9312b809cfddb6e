import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { textOf } from './schemas/read-yaml.ts';
import { parseSiteUrl } from './standard/addresses.ts';
import { assembleStandard } from './standard/assemble.ts';
import type { ByCode, Content, Document } from './standard/content.ts';
import { editionsOf } from './standard/edition.ts';

/** The address of the site's root where one is configured, as `https://example.org/standard/`. */
export const siteUrl = parseSiteUrl(process.env['SITE_URL']);

const contents = await Promise.all((await namesOfEditions()).map(contentOfEdition));

/** All editions, the oldest first: the one door from content to model. */
export const editions = editionsOf(contents.map(assembleStandard), contents, siteUrl);

const newest = editions.at(-1);
if (newest === undefined) throw new Error('content/editions holds no edition.');

/** The edition in force: the newest. */
export const inForce = newest;

/** A page of the editors' own, by its name, to be rendered. @throws where a language has none. */
export async function editorialTexts(name: string) {
  const [zh, en] = [await getEntry('zhPages', name), await getEntry('enPages', name)];
  if (zh === undefined || en === undefined) {
    throw new Error(`content/{zh,en}/pages/${name}.mdx: one of the two is missing.`);
  }
  return { zh, en };
}

async function namesOfEditions(): Promise<string[]> {
  const entries = await inOrder('edition');
  return entries.map(({ id }) => id.replace(/\/.*/, ''));
}

async function contentOfEdition(edition: string): Promise<Content> {
  const records = async <Key extends RecordsKey>(key: Key) =>
    ((await getEntry(key, `${edition}/${key}`))?.data ?? {}) as CollectionEntry<Key>['data'];
  const documents = async <Key extends DocumentsKey>(key: Key) =>
    documentsBelow(`${edition}/`, await inOrder(key));
  return {
    edition: await records('edition'),
    positions: await records('positions'),
    modules: await records('modules'),
    abilities: await records('abilities'),
    notes: await records('notes'),
    since: await records('since'),
    glossary: await siteRecords('glossary'),
    changes: await siteRecords('changes'),
    zhFront: await documents('zhFront'),
    enFront: await documents('enFront'),
    zhClauses: await documents('zhClauses'),
    enClauses: await documents('enClauses'),
    zhRows: await documents('zhRows'),
    enRows: await documents('enRows'),
  };
}

type RecordsKey = 'edition' | 'positions' | 'modules' | 'abilities' | 'notes' | 'since';
type DocumentsKey = Extract<CollectionKey, `${'zh' | 'en'}${'Front' | 'Clauses' | 'Rows'}`>;

async function siteRecords<Key extends 'glossary' | 'changes'>(collection: Key) {
  const entries = await inOrder(collection);
  return Object.fromEntries(entries.map(({ id, data }) => [id, data])) as ByCode<
    CollectionEntry<Key>['data']
  >;
}

/** Astro gives them in an order that depends on the machine's language. */
async function inOrder<Key extends CollectionKey>(collection: Key) {
  const entries = await getCollection(collection);
  return entries.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function documentsBelow<Key extends DocumentsKey>(folder: string, entries: CollectionEntry<Key>[]) {
  const own = entries.filter(({ id }) => id.startsWith(folder));
  return Object.fromEntries(
    own.map(({ id, data, body = '' }) => [id.replace(/^.*\//, ''), { data, body: textOf(body) }]),
  ) as ByCode<Document<CollectionEntry<Key>['data']>>;
}
