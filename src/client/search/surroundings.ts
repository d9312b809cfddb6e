import { searchedPart } from '../../search/query-length.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { Locale } from '../../schemas/words.ts';
import { loadedPacks, loadScript } from './packs.ts';

/** What the page says to the search: where things are, and the words to show. */
export interface Surroundings {
  /** The language whose records are searched. */
  locale: Locale;
  /** The address of the packs. */
  packs: string;
  /** The address of the tree, to which the paths of records are added. */
  treeRoot: string;
  words: Words;
}

/** What the search says, by name. */
const sayings = [
  'running',
  'slow',
  'count',
  'none',
  'unfinished',
  'noOther',
  'noReadings',
  'cut',
  'empty',
  'failed',
  'noEngine',
  'near',
  'synonym',
  'suggestions',
  'all',
  'shown',
  'sources',
  'any',
] as const;

/** What it calls things, by the name of each kind of name. */
const names = ['hits', 'kinds', 'levels', 'positions'] as const;

/** The words that the search shows, in the languages of the page. */
export type Words = Record<(typeof sayings)[number], string> &
  Record<(typeof names)[number], Partial<Record<string, string>>>;

/** Gathers them; `undefined` on a page without search. @throws where the words cannot be had */
export async function surroundings(): Promise<Surroundings | undefined> {
  const template = document.querySelector<HTMLTemplateElement>('#search-panel');
  if (template === null) return undefined;
  const { locale, tree = '', scripts = '', treeRoot = '' } = template.dataset;
  const packs = `${scripts}search/`;
  await loadScript(`${packs}words-${tree}.js`, 'words');
  const { words } = loadedPacks();
  if (words === undefined || !isWhole(words)) throw new Error('The pack of words is not whole.');
  return { locale: locale === 'en' ? 'en' : 'zh', packs, treeRoot, words };
}

/** A pack of an older or newer site may lack some: what the browser has kept is not all of one age. */
function isWhole(words: Partial<Words>): boolean {
  return (
    sayings.every((name) => typeof words[name] === 'string') &&
    names.every((name) => typeof words[name] === 'object')
  );
}

/** A message with its number put in. */
export function filled(message: string, { count }: { count: number }): string {
  return message.replaceAll('{{count}}', String(count));
}

/**
 * A message with its values put in, as it stands on a page. The query stands in it by itself: it
 * may be written from right to left, or hold signs that turn all that follows.
 */
export function said(
  message: string,
  { query, count }: { query: string; count: number },
): (string | Node)[] {
  return filled(message, { count })
    .split(/(\{\{query\}\})/)
    .map((part) => (part === '{{query}}' ? apart(shortened(query)) : part));
}

function apart(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}

/** What kind of thing a record is, of which position and level, in words. */
export function placeInWords({ kind, position, levels = [] }: SearchRecord, words: Words): string {
  const where = kind === 'position' || kind === 'positionLevel' ? undefined : position;
  return [
    words.kinds[kind],
    where === undefined ? undefined : words.positions[where],
    levels.map((level) => words.levels[level]).join(' / '),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A query as it is repeated in a message. */
function shortened(query: string): string {
  const characters = [...searchedPart(query)];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}
