import { placeNamedBy, replaceAddress } from './address.ts';
import { markText, textNodesIn } from './mark-text.ts';

/** The part of the address that says what to mark on arrival; search results set it. */
export const markParameter = 'mark';

/** A result sets one, of a few words; an address made by others may have any number. */
const most = { marks: 3, characters: 200 };

/**
 * Marks what a search found, on the page that its result led to: in the provision that the
 * address names, or where it does not stand there, in the text of the page.
 */
export function markWhatWasFound(): void {
  const address = new URL(location.href);
  const asked = address.searchParams.getAll(markParameter).filter(Boolean);
  if (asked.length === 0) return;
  address.searchParams.delete(markParameter);
  // The address is for sharing; what was searched for is nobody else's business.
  replaceAddress(address);
  const words = asked.slice(0, most.marks).map((one) => one.slice(0, most.characters));
  const text = document.getElementById('text');
  const named = placeNamedBy(address.hash);
  const places = [named, text].filter((place) => place !== null);
  for (const place of places) {
    const marks = words.flatMap((word) => markIn(place, word));
    if (marks.length === 0) continue;
    if (named === null) marks[0]?.scrollIntoView({ block: 'center' });
    return;
  }
}

/** Marks every place of a text in an element. */
function markIn(element: Element, words: string): Element[] {
  const nodes = textNodesIn(element);
  const whole = nodes.map(({ data }) => data).join('');
  const places: [number, number][] = [];
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + words.length)) {
    places.push([at, at + words.length]);
  }
  return markText(nodes, places);
}
