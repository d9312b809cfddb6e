import { markText, textNodesIn } from './mark-text.ts';

/** The part of the address that says what to mark on arrival; search results set it. */
export const markParameter = 'mark';

/**
 * Marks what a search found, on the page that its result led to: in the provision that the
 * address names, or where it does not stand there, in the text of the page.
 */
export function markWhatWasFound(): void {
  const address = new URL(location.href);
  const words = address.searchParams.getAll(markParameter).filter(Boolean);
  if (words.length === 0) return;
  address.searchParams.delete(markParameter);
  forget(address);
  const text = document.getElementById('text');
  const named = document.getElementById(decodeURIComponent(address.hash.slice(1)));
  const places = [named, text].filter((place) => place !== null);
  for (const place of places) {
    const marks = words.flatMap((word) => markIn(place, word));
    if (marks.length === 0) continue;
    if (named === null) marks[0]?.scrollIntoView({ block: 'center' });
    return;
  }
}

/** The address is for sharing; what was searched for is nobody else's business. */
function forget(address: URL): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // From disk some browsers let no address be changed. It stays as it is.
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
