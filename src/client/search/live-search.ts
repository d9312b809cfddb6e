import { answer, type Answer } from '../../search/answer.ts';
import { openSearcher, type BrowserSearcher } from './searcher.ts';
import type { Surroundings } from './surroundings.ts';

/** What becomes of a query. */
export interface LiveSearchView {
  empty: () => void;
  running: () => void;
  /** @param ranked false where the engine could not start */
  show: (query: string, answer: Answer, ranked: boolean) => void;
  failed: () => void;
}

/** How long typing must rest before a search, in milliseconds. */
const rest = 60;

/**
 * Searches as something is typed into a box. While an input method composes, nothing is
 * searched: what stands in the box then is not what will be meant. Of several answers only the
 * one to the latest query is shown.
 * @returns searches at once, as when the box was filled by the page
 */
export function searchAsTyped(
  input: HTMLInputElement,
  { locale, packs }: Surroundings,
  view: LiveSearchView,
): () => void {
  let latest = 0;
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async () => {
    const turn = ++latest;
    const query = input.value;
    if (query.trim() === '') return view.empty();
    view.running();
    try {
      const own = await openSearcher(packs, locale);
      const openOther = () =>
        openSearcher(packs, locale === 'zh' ? 'en' : 'zh').catch(() => undefined);
      const found = await answer(query, own, openOther);
      if (turn === latest) view.show(query, found, isRanked(own));
    } catch {
      if (turn === latest) view.failed();
    }
  };
  const soon = () => {
    if (composing) return;
    clearTimeout(timer);
    timer = setTimeout(() => void search(), rest);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    soon();
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  return () => void search();
}

function isRanked(searcher: BrowserSearcher): boolean {
  return searcher.hasEngine();
}
