import type { Hit } from '../../search/answer.ts';
import { groupHits } from '../../search/groups.ts';
import { hitEntry } from './hit-entry.ts';
import { searchAsTyped } from './live-search.ts';
import { markLanguages } from './mark-languages.ts';
import { addressedQuery, rememberInAddress } from './query-address.ts';
import { resultFilters } from './result-filters.ts';
import { showSuggestions, summaryOf } from './summary.ts';
import { filled, type Surroundings } from './surroundings.ts';

/** How many entries are made at a time, so that a long list does not hold up the first. */
const batch = 30;

/** Fills the page of results, as something is typed and from what its address asks for. */
export function startResultsPage(page: Surroundings): void {
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (status === null || list === null || input === null) return;
  const { words } = page;
  const suggestions = document.querySelector<HTMLElement>('main .search-suggestions');
  const filters = resultFilters(words, () => render());
  let hits: Hit[] = [];
  let summary: (string | Node)[] = [];
  let turn = 0;

  const say = (message: (string | Node)[], state: 'running' | 'done') => {
    status.replaceChildren(...message);
    markLanguages(status, page.locale);
    status.dataset['searchStatus'] = state;
  };
  const render = () => {
    const own = ++turn;
    const shown = hits.filter(filters.lets);
    const groups = groupHits(shown);
    const isAll = shown.length === hits.length;
    const note = isAll ? [] : [' ', filled(words.shown, { count: groups.length })];
    list.replaceChildren();
    const next = (from: number) => {
      if (own !== turn) return;
      list.append(...groups.slice(from, from + batch).map((group) => hitEntry(group, page)));
      if (from + batch < groups.length) setTimeout(() => next(from + batch));
      else say([...summary, ...note], 'done');
    };
    next(0);
    rememberInAddress({ q: addressedQuery(input.value), ...filters.chosen() });
  };
  const clear = (message: string) => {
    hits = [];
    summary = [message];
    filters.offer([]);
    showSuggestions(suggestions, [], page, () => undefined);
    render();
  };
  const search = searchAsTyped(input, page, {
    empty: () => clear(words.empty),
    running: () => say(list.childElementCount === 0 ? [words.running] : summary, 'running'),
    slow: () => say([words.slow], 'running'),
    failed: () => clear(words.failed),
    show: (found) => {
      hits = found.answer.hits;
      summary = summaryOf(found, groupHits(hits), words);
      filters.offer(hits);
      showSuggestions(suggestions, found.answer.suggestions, page, (name) => {
        input.value = name;
        search();
      });
      render();
    },
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value === '') input.focus();
  search();
}
