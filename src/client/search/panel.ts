import { groupHits } from '../../search/groups.ts';
import { onKeyPress } from '../key-presses.ts';
import { hitEntry } from './hit-entry.ts';
import { searchAsTyped } from './live-search.ts';
import { markLanguages } from './mark-languages.ts';
import { addressedQuery } from './query-address.ts';
import { showSuggestions, summaryOf } from './summary.ts';
import { filled, type Surroundings } from './surroundings.ts';

/** More are on the page of results. */
const mostShown = 12;

/** Makes the panel search as something is typed, by keyboard all the way. */
export function startPanel(panel: HTMLDialogElement, page: Surroundings): void {
  const input = panel.querySelector('input');
  const status = panel.querySelector<HTMLElement>('[role="status"]');
  const list = panel.querySelector('ol');
  const all = panel.querySelector<HTMLAnchorElement>('.search-all a');
  const suggestions = panel.querySelector<HTMLElement>('.search-suggestions');
  if (input === null || status === null || list === null || all === null) return;
  const { words } = page;
  const results = all.href;

  const say = (...message: (string | Node)[]) => {
    status.replaceChildren(...message);
    markLanguages(status, page.locale);
  };
  const clear = (message: string) => {
    say(message);
    list.replaceChildren();
    if (all.parentElement) all.parentElement.hidden = true;
    showSuggestions(suggestions, [], page, () => undefined);
  };
  const search = searchAsTyped(input, page, {
    empty: () => clear(words.empty),
    running: () => {
      if (list.childElementCount === 0) say(words.running);
    },
    failed: () => clear(words.failed),
    slow: () => say(words.slow),
    show: (found) => {
      const groups = groupHits(found.answer.hits);
      say(...summaryOf(found, groups, words));
      const shown = groups.slice(0, mostShown);
      list.replaceChildren(...shown.map((group) => hitEntry(group, page)));
      all.href = `${results}?q=${encodeURIComponent(addressedQuery(found.query))}`;
      all.textContent = filled(words.all, { count: groups.length });
      markLanguages(all, page.locale);
      if (all.parentElement) all.parentElement.hidden = groups.length === 0;
      showSuggestions(suggestions, found.answer.suggestions, page, (name) => {
        input.value = name;
        input.focus();
        search();
      });
    },
  });
  walkByArrows(panel, input);
  search();
}

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** The arrows go from the box through the results and back. Enter follows, Escape closes. */
function walkByArrows(panel: HTMLElement, input: HTMLInputElement): void {
  onKeyPress(panel, (event) => {
    const step = steps.get(event.key);
    if (step === undefined || event.isComposing) return;
    const links = [...panel.querySelectorAll<HTMLElement>('li > a, .search-all:not([hidden]) a')];
    const stops = [input, ...links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.min(Math.max(at + step, 0), stops.length - 1)];
    event.preventDefault();
    next?.focus();
  });
}
