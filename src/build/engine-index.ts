import { createIndex, close } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { foldText } from '../search/fold.ts';
import type { SearchRecord } from '../search/records.ts';
import { indexTokens } from '../search/tokens.ts';

/** What Pagefind makes of the records of a language. */
export interface EngineIndex {
  /** Its own files, by path, as it would have written them. */
  files: Map<string, Uint8Array>;
  /** The records of each of its pages, by the name that its results give. */
  pages: Record<string, number[]>;
}

/** Not a language that Pagefind would cut into words or stem: the tokens are ready. */
const asItStands = 'und';

/**
 * Indexes the records with Pagefind, by the tokens of the analysis. Records that say the same,
 * as an ability and its row, are one page to it: the index is what weighs most in the packs.
 * @throws where Pagefind reports an error
 */
export async function engineIndex(records: SearchRecord[]): Promise<EngineIndex> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const orders of alike(records)) {
    const [record] = orders.flatMap((order) => records[order] ?? []);
    if (record === undefined) continue;
    const added = await index.addCustomRecord({ ...document(record), url: orders.join() });
    if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  await index.deleteIndex();
  const files = new Map(written.files.map(({ path, content }) => [path, content]));
  return { files, pages: pagesOf(files) };
}

/** Ends Pagefind's own process; the next index would start it again. */
export async function closeEngine(): Promise<void> {
  await close();
}

/** The records by their places in the list, those of the same name and text together. */
function alike(records: SearchRecord[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [order, { kind, label, name, text }] of records.entries()) {
    // They are few and short, and found without the engine.
    if (kind === 'word') continue;
    const key = text === undefined ? `${label}\n${name}` : `${name}\n${text}`;
    groups.set(key, [...(groups.get(key) ?? []), order]);
  }
  return [...groups.values()];
}

/** The name has a field of its own, which weighs more. */
function document({ label, name, names = [], text = '' }: SearchRecord) {
  const tokens = (...texts: string[]) =>
    texts.flatMap((one) => indexTokens(foldText(one))).join(' ');
  const title = tokens(label, name, ...names);
  return { content: `${title} ${tokens(text)}`, language: asItStands, meta: { title } };
}

/** Each page has a fragment, named after its content, which says of which records it is. */
function pagesOf(files: Map<string, Uint8Array>): Record<string, number[]> {
  const pages: [string, number[]][] = [];
  for (const [path, content] of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name !== undefined) pages.push([name, recordsOf(content)]);
  }
  return Object.fromEntries(pages.sort(([, [one = 0]], [, [other = 0]]) => one - other));
}

function recordsOf(fragment: Uint8Array): number[] {
  const json = gunzipSync(fragment)
    .toString()
    .replace(/^pagefind_dcd/, '');
  const { url } = JSON.parse(json) as { url: string };
  return url.split(',').map(Number);
}
