import { onKeyPress } from './key-presses.ts';
import { setting } from './settings.ts';

/** What each key presses. Search has its own keys. */
const targets = new Map([
  ['l', '.language a[aria-current] + a, .language a:first-child'],
  ['p', '.previous-next .previous'],
  ['n', '.previous-next .next'],
  ['o', '.outline summary'],
  ['?', '[data-settings]'],
]);

/**
 * Single keys for what is pressed often. They do nothing in a field, with another key held, in
 * the middle of composing a character, or when switched off (WCAG 2.2, 2.1.4).
 */
export function listenForKeys(): void {
  onKeyPress(document, (event) => {
    const selector = targets.get(event.key);
    if (selector === undefined || setting('keys') === 'off' || isTaken(event)) return;
    const target = pick(selector);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
    target.click();
  });
}

function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  const inField =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);
  return inField || event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
}

/** The first of the selectors, in their order, that finds anything. */
function pick(selectors: string): HTMLElement | undefined {
  for (const selector of selectors.split(', ')) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return undefined;
}
