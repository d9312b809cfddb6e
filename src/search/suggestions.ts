import { foldText } from './fold.ts';
import type { Entry, Library } from './library.ts';

/**
 * Names that do exist, for a query that finds nothing: those that share most characters with
 * it, then the positions.
 * @param count how many at most
 */
export function suggestedNames(library: Library, query: string, count = 4): string[] {
  const asked = new Set(foldText(query, library.simplified).replace(/[\s\p{P}]/gu, ''));
  const named = library.entries.filter(({ record }) => suggestible.includes(record.kind));
  const alike = named
    .map((entry) => ({ entry, shared: sharedCharacters(entry, asked) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || one.entry.order - other.entry.order);
  const positions = named.filter(({ record }) => record.kind === 'position');
  const names = [...alike.map(({ entry }) => entry), ...positions].map(({ record }) =>
    record.names?.[0] && record.kind === 'term' ? record.names[0] : record.name,
  );
  return [...new Set(names)].slice(0, count);
}

const suggestible = ['position', 'term', 'module', 'ability'];

/** How many Han characters a name shares; letters are in every name and say nothing. */
function sharedCharacters({ names }: Entry, asked: ReadonlySet<string>): number {
  const own = new Set(names.join(''));
  return [...asked].filter((character) => /\p{sc=Han}/u.test(character) && own.has(character))
    .length;
}
