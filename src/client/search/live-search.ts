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

/**
 * Searches as something is typed into a box, at each letter: an answer takes less time than a
 * wait for typing to rest would. While an input method composes, nothing is searched: what stands
 * in the box then is not what will be meant. Of several queries only the latest is answered.
 * @returns searches at once, as when the box was filled by the page
 */
export function searchAsTyped(
  input: HTMLInputElement,
  { locale, packs }: Surroundings,
  view: LiveSearchView,
): () => void {
  let latest = 0;
  let composing = false;

  const search = async () => {
    const turn = ++latest;
    const query = input.value;
    if (query.trim() === '') return view.empty();
    view.running();
    try {
      const own = await openSearcher(packs, locale);
      // While the packs were on their way, more may have been typed.
      if (turn !== latest) return;
      const openOther = () =>
        openSearcher(packs, locale === 'zh' ? 'en' : 'zh').catch(() => undefined);
      const found = await answer(query, own, openOther);
      if (turn === latest) view.show(query, found, isRanked(own));
    } catch {
      if (turn === latest) view.failed();
    }
  };
  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    void search();
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event instanceof InputEvent && event.isComposing)) void search();
  });
  return () => void search();
}

function isRanked(searcher: BrowserSearcher): boolean {
  return searcher.hasEngine();
}
