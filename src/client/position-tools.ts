import { loadScript } from './search/packs.ts';
import { report } from './start.ts';

/** On the page of a position, loads what only such a page offers: the rest do without its weight. */
export function loadPositionTools(): void {
  const panel = document.querySelector<HTMLTemplateElement>('#search-panel');
  if (document.querySelector('[data-position]') === null || panel === null) return;
  loadScript(`${panel.dataset['scripts'] ?? ''}position.js`, 'position').catch(report);
}
