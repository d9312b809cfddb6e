import type { Group } from '../../search/groups.ts';
import { filled, type Words } from './surroundings.ts';

/** What is said of an answer as a whole, to the eye and to a screen reader. */
export function summaryOf(query: string, groups: Group[], ranked: boolean, words: Words): string {
  const values = { query, count: groups.length };
  const how = groups[0]?.head.how;
  const message =
    how === undefined
      ? words.none
      : how === 'near'
        ? words.near
        : how === 'synonym'
          ? words.synonym
          : words.count;
  return [filled(message, values), ...(ranked ? [] : [words.noEngine])].join(' ');
}

/** Shows names that do exist, each a search of its own, where nothing was found. */
export function showSuggestions(
  place: HTMLElement | null,
  names: string[],
  words: Words,
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
}
