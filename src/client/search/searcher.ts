import type { Locale } from '../../schemas/words.ts';
import type { Searcher } from '../../search/answer.ts';
import { openLibrary } from '../../search/library.ts';
import type { Scores } from '../../search/match.ts';
import { readingsOf, type Readings } from '../../search/respelling.ts';
import { loadedPacks, loadScript, type Pagefind } from './packs.ts';

/** A searcher, and whether the engine orders what it finds. */
export interface BrowserSearcher extends Searcher {
  hasEngine: () => boolean;
}

const searchers = new Map<Locale, Promise<BrowserSearcher>>();

/**
 * Opens the search in one language. Where the engine cannot start, the same records are found
 * all the same, in their own order.
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
  const engineScript = loadScript(`${folder}engine.js`).catch(() => undefined);
  await loadScript(`${folder}${locale}.js`);
  const pack = loadedPacks()[locale];
  if (pack === undefined) throw new Error(`The pack of ${locale} is empty.`);
  const library = openLibrary(pack.store);
  await engineScript;
  let engine = await startEngine(locale);
  return {
    locale,
    library,
    readings: () => loadReadings(folder),
    hasEngine: () => engine !== undefined,
    scores: async (tokens) => {
      if (engine === undefined || tokens.length === 0) return new Map();
      try {
        return await ask(engine, tokens, library.pages);
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
    const engine = await loadedPacks().openEngine?.(locale);
    // It starts in the background, and says only when first asked whether it could.
    await engine?.search('a');
    return engine;
  } catch {
    return undefined;
  }
}

let readings: Readings | undefined;

/** Without them nothing is found by how it sounds; all else is. */
async function loadReadings(folder: string): Promise<Readings> {
  await loadScript(`${folder}readings.js`).catch(() => undefined);
  const { readings: packed } = loadedPacks();
  readings ??= packed && readingsOf(packed);
  return readings ?? new Map();
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
