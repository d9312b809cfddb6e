import type { Locale } from '../../schemas/words.ts';
import type { Searcher } from '../../search/answer.ts';
import { openLibrary } from '../../search/library.ts';
import type { Scores } from '../../search/match.ts';
import { readingsOf, type Readings } from '../../search/respelling.ts';
import { inTime } from '../patience.ts';
import { loadedPacks, loadScript, type Pagefind } from './packs.ts';

/** A searcher, and whether the engine orders what it finds. */
export interface BrowserSearcher extends Searcher {
  /** @throws where they cannot be had */
  readings: () => Promise<Readings>;
  hasEngine: () => boolean;
}

const searchers = new Map<Locale, Promise<BrowserSearcher>>();

/**
 * Opens the search in one language. Where the engine cannot start, or not in time, the same
 * records are found all the same, in their own order.
 * @param folder the address of the packs
 * @throws where the records themselves cannot be had
 */
export function openSearcher(folder: string, locale: Locale): Promise<BrowserSearcher> {
  const opened = searchers.get(locale) ?? open(folder, locale);
  searchers.set(locale, opened);
  opened.catch(() => searchers.delete(locale));
  return opened;
}

async function open(folder: string, locale: Locale): Promise<BrowserSearcher> {
  const engineScript = loadScript(`${folder}engine.js`, 'openEngine').catch(() => undefined);
  await loadScript(`${folder}${locale}.js`, locale);
  const pack = loadedPacks()[locale];
  if (pack === undefined) throw new Error(`The pack of ${locale} is empty.`);
  const library = openLibrary(pack.store);
  const starting = engineScript.then(() => startEngine(locale));
  let engine: Pagefind | undefined;
  // One that is late orders what is asked for later.
  await inTime(starting.then((started) => (engine = started))).catch(() => undefined);
  return {
    locale,
    library,
    readings: () => loadReadings(folder),
    hasEngine: () => engine !== undefined,
    scores: async (tokens) => {
      if (engine === undefined || tokens.length === 0) return new Map();
      try {
        return await inTime(ask(engine, tokens, library.pages));
      } catch {
        engine = undefined;
        return new Map();
      }
    },
  };
}

/** `undefined` where the browser refuses, as where WebAssembly is forbidden. */
async function startEngine(locale: Locale): Promise<Pagefind | undefined> {
  try {
    await WebAssembly.instantiate(emptyModule);
    const engine = await loadedPacks().openEngine?.(locale);
    // It starts in the background, and says only when first asked whether it could.
    await engine?.search('a');
    return engine;
  } catch {
    return undefined;
  }
}

/**
 * The least that is a module: magic number and version (WebAssembly core specification, 5.5.16).
 * Where not even this may run, the engine is not asked: it would fail where nobody hears of it.
 */
const emptyModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

let readings: Readings | undefined;

async function loadReadings(folder: string): Promise<Readings> {
  await loadScript(`${folder}readings.js`, 'readings');
  const { readings: packed } = loadedPacks();
  if (packed === undefined) throw new Error('The pack of readings is empty.');
  return (readings ??= readingsOf(packed));
}

async function ask(
  engine: Pagefind,
  tokens: string[],
  pages: Record<string, number[]>,
): Promise<Scores> {
  const { results } = await engine.search(tokens.join(' '));
  return new Map(
    results.flatMap(({ id, score }) => (pages[id] ?? []).map((order) => [order, score] as const)),
  );
}
