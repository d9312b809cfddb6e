import type { Group } from '../../search/groups.ts';
import type { How } from '../../search/match.ts';
import { isCut, longestQuery } from '../../search/query-length.ts';
import type { Found } from './live-search.ts';
import { markLanguages } from './mark-languages.ts';
import { filled, said, type Surroundings, type Words } from './surroundings.ts';

/** What is said of an answer as a whole, to the eye and to a screen reader. */
export function summaryOf(found: Found, groups: Group[], words: Words): (string | Node)[] {
  const { query, ranked, missed } = found;
  const values = { query, count: groups.length };
  const notes = [
    ...(missed.has('other') ? [words.noOther] : []),
    ...(missed.has('readings') ? [words.noReadings] : []),
    ...(isCut(query) ? [filled(words.cut, { count: longestQuery })] : []),
    ...(ranked ? [] : [words.noEngine]),
  ];
  const message = messageFor(groups[0]?.head.how, missed.size > 0, words);
  return [...said(message, values), ...notes.flatMap((note) => [' ', note])];
}

/** What could not be looked in may hold what is not found elsewhere. */
function messageFor(how: How | undefined, isPart: boolean, words: Words): string {
  if (how === undefined) return isPart ? words.unfinished : words.none;
  return how === 'near' ? words.near : how === 'synonym' ? words.synonym : words.count;
}

/** Shows names that do exist, each a search of its own, where nothing was found. */
export function showSuggestions(
  place: HTMLElement | null,
  names: string[],
  { words, locale }: Pick<Surroundings, 'words' | 'locale'>,
  searchFor: (name: string) => void,
): void {
  if (place === null) return;
  place.hidden = names.length === 0;
  const buttons = names.map((name) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => searchFor(name));
    return button;
  });
  place.replaceChildren(words.suggestions, ...buttons);
  markLanguages(place, locale);
}
