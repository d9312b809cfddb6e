import type { Locale } from '../../schemas/words.ts';
import type { Meanings } from '../../standard/meanings.ts';
import type { RecordStore } from '../../search/library.ts';
import type { Words } from './surroundings.ts';

/** The engine's files, by the paths at which it asks for them, in base64. */
export type PackedFiles = Record<string, string>;

/** The records of a language, and the engine's index of them. */
export interface LanguagePack {
  store: RecordStore;
  files: PackedFiles;
}

/** The part of Pagefind's browser API (1.5.2) that is used here. */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** What the packs that have been loaded leave behind for the others. */
export interface SearchPacks extends Partial<Record<Locale, LanguagePack>> {
  wasm?: PackedFiles;
  /** By syllable, the characters that may be read so. */
  readings?: Record<string, string>;
  /** What the words of the glossary mean, in the languages of the page. */
  meanings?: Meanings;
  /** What to say, in the languages of the page. */
  words?: Words;
  /** Brings the search on the page to life. @throws where its words cannot be had */
  startSearch?: () => Promise<void>;
  /** @param locale whose index */
  openEngine?: (locale: Locale) => Promise<Pagefind>;
  /** The scripts that are being loaded or have been, by address: several bundles load them. */
  loading?: Map<string, Promise<void>>;
}

declare global {
  var searchPacks: SearchPacks | undefined;
}

/** The packs that have been loaded so far. */
export function loadedPacks(): SearchPacks {
  return (globalThis.searchPacks ??= {});
}

/**
 * Loads a classic script, once: what a page may load from a server and from disk alike. One
 * that could not be had may be tried again.
 * @param leaves what the script leaves behind: a script that is cut short, or another thing
 * altogether, is loaded as well as any, and leaves nothing
 */
export function loadScript(address: string, leaves: keyof SearchPacks): Promise<void> {
  const loading = (loadedPacks().loading ??= new Map<string, Promise<void>>());
  const begun = loading.get(address);
  if (begun !== undefined) return begun;
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    const fail = () => {
      loading.delete(address);
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    };
    script.onload = () => (loadedPacks()[leaves] === undefined ? fail() : resolve());
    script.onerror = fail;
    document.head.append(script);
  });
  loading.set(address, loaded);
  return loaded;
}
