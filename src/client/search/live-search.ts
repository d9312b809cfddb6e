import { answer, type Answer } from '../../search/answer.ts';
import { inTime, patience } from '../patience.ts';
import { report } from '../start.ts';
import { openSearcher, type BrowserSearcher } from './searcher.ts';
import type { Surroundings } from './surroundings.ts';

/** What becomes of a query. */
export interface LiveSearchView {
  empty: () => void;
  running: () => void;
  /** It takes long. */
  slow: () => void;
  show: (found: Found) => void;
  failed: () => void;
}

/** A query, its answer, and what is to be known of both. */
export interface Found {
  query: string;
  answer: Answer;
  /** False where the engine could not start. */
  ranked: boolean;
  /** What should have been looked in and could not be: the other language, how words are read. */
  missed: ReadonlySet<'other' | 'readings'>;
}

/**
 * Searches as something is typed into a box, at each letter: an answer takes less time than a
 * wait for typing to rest would. While an input method composes, nothing is searched: what stands
 * in the box then is not what will be meant. Of several queries only the latest is answered.
 * @returns searches at once, as when the box was filled by the page
 */
export function searchAsTyped(
  input: HTMLInputElement,
  page: Surroundings,
  view: LiveSearchView,
): () => void {
  let latest = 0;
  let composing = false;

  const search = async () => {
    const turn = ++latest;
    const query = input.value;
    if (query.trim() === '') return view.empty();
    view.running();
    const timer = setTimeout(() => {
      if (turn === latest) view.slow();
    }, patience);
    try {
      const own = await openSearcher(page.packs, page.locale);
      // While the packs were on their way, more may have been typed.
      if (turn !== latest) return;
      const found = await ask(query, own, page);
      if (turn === latest) view.show(found);
    } catch (error) {
      report(error);
      if (turn === latest) view.failed();
    } finally {
      clearTimeout(timer);
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

async function ask(
  query: string,
  own: BrowserSearcher,
  { packs, locale }: Surroundings,
): Promise<Found> {
  const missed = new Set<'other' | 'readings'>();
  const withReadings = (searcher: BrowserSearcher): BrowserSearcher => ({
    ...searcher,
    readings: () =>
      inTime(searcher.readings()).catch(() => {
        missed.add('readings');
        return new Map();
      }),
  });
  const openOther = () =>
    inTime(openSearcher(packs, locale === 'zh' ? 'en' : 'zh'))
      .then(withReadings)
      .catch(() => {
        missed.add('other');
        return undefined;
      });
  const found = await answer(query, withReadings(own), openOther);
  return { query, answer: found, ranked: own.hasEngine(), missed };
}
