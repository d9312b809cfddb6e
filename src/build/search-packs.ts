import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../schemas/words.ts';
import { trees } from '../standard/addresses.ts';
import type { RecordStore } from '../search/library.ts';
import { bundleEngine } from './client-scripts.ts';
import { closeEngine, engineIndex } from './engine-index.ts';
import { readingsFor, recordStore, type SearchContent } from './record-store.ts';
import { searchWords } from './search-words.ts';

/**
 * Writes the packs from which the browser searches: classic scripts, since a page opened from
 * disk may load nothing else. One holds the engine; and for each edition one for each language
 * its records and the engine's index of them, one for each tree the words to show, one how
 * characters are read, for those who mistype them. They are loaded when someone searches, and the
 * same way everywhere.
 * @param contents what is searched, edition by edition
 * @param folder where they go: `dist/assets/search`
 */
export async function writeSearchPacks(contents: SearchContent[], folder: string): Promise<void> {
  let engine: ReadonlyMap<string, Uint8Array> = new Map();
  for (const content of contents) {
    engine = await writeEdition(content, join(folder, content.standard.editionCode));
  }
  await closeEngine();
  const wasm = inBase64(engine, (path) => path === 'wasm.unknown.pagefind');
  const script = await bundleEngine(new TextDecoder().decode(engine.get('pagefind.js')));
  await writeFile(join(folder, 'engine.js'), `${packOf('wasm', wasm)}${script}`);
}

/** @returns what Pagefind has written, its own script among it */
async function writeEdition(
  content: SearchContent,
  folder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  await mkdir(folder, { recursive: true });
  for (const tree of trees) {
    const words = searchWords(content.standard, tree);
    await writeFile(join(folder, `words-${tree}.js`), packOf('words', words));
  }
  let engine: ReadonlyMap<string, Uint8Array> = new Map();
  for (const locale of locales) {
    const own = recordStore(content, locale);
    const { files, pages } = await engineIndex(own.records);
    const store: RecordStore = { ...own, pages };
    const index = inBase64(files, (path) => indexFile.test(path));
    await writeFile(join(folder, `${locale}.js`), packOf(locale, { store, files: index }));
    engine = files;
    if (locale === 'zh') {
      await writeFile(join(folder, 'readings.js'), packOf('readings', readingsFor(own.records)));
    }
  }
  return engine;
}

/** What the engine reads of its index; it need not read the fragments, the store has the texts. */
const indexFile = /^pagefind-entry\.json$|\.pf_meta$|\.pf_index$/;

function packOf(name: string, content: object): string {
  return `(globalThis.searchPacks??={}).${name}=${JSON.stringify(content)};\n`;
}

function inBase64(
  files: ReadonlyMap<string, Uint8Array>,
  wanted: (path: string) => boolean,
): Record<string, string> {
  const paths = [...files.keys()].filter(wanted).sort();
  return Object.fromEntries(
    paths.map((path) => [path, Buffer.from(files.get(path) ?? []).toString('base64')]),
  );
}
