import { loadScript } from './search/packs.ts';
import { setting } from './settings.ts';

/**
 * Opens the search from any page: a click into the box of the header, `/`, or Control and K.
 * On the page of results, the box there serves. Nothing of the search is loaded before.
 */
export function openSearchFromAnywhere(): void {
  const template = document.querySelector<HTMLTemplateElement>('#search-panel');
  const box = document.querySelector<HTMLInputElement>('.search-box input');
  if (template === null) return;
  if (document.querySelector('[data-search-results]') !== null) void loadSearch(template);
  // A browser without modal dialogs follows the form to the page of results.
  if (!('HTMLDialogElement' in window)) return;
  const open = () => openSearch(template, box?.value ?? '');
  box?.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (!opensSearch(event)) return;
    event.preventDefault();
    open();
  });
}

function openSearch(template: HTMLTemplateElement, text: string): void {
  const loaded = loadSearch(template);
  const results = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (results !== null) return results.select();
  const panel = panelOf(template);
  const input = panel.querySelector('input');
  if (!panel.open) panel.showModal();
  if (input !== null && text !== '') input.value = text;
  input?.select();
  loaded.catch(() => {
    const status = panel.querySelector('[role="status"]');
    if (status !== null) status.textContent = template.dataset['failed'] ?? '';
  });
}

/** All at once: on a slow line every request that waits for another costs half a second. */
function loadSearch(template: HTMLTemplateElement): Promise<void> {
  const { scripts = '', locale = '', tree = '' } = template.dataset;
  for (const pack of ['engine', locale, `words-${tree}`]) {
    // Whoever needs it finds out that it is missing.
    loadScript(`${scripts}search/${pack}.js`).catch(() => undefined);
  }
  loadStyles(`${scripts}search.css`);
  return loadScript(`${scripts}search.js`);
}

/** How results look. Without it they read as a plain list. */
function loadStyles(address: string): void {
  if (document.querySelector(`link[href="${address}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}

function panelOf(template: HTMLTemplateElement): HTMLDialogElement {
  const made = document.querySelector<HTMLDialogElement>('dialog.search-panel');
  if (made !== null) return made;
  document.body.append(template.content.cloneNode(true));
  const panel = document.querySelector<HTMLDialogElement>('dialog.search-panel');
  if (panel === null) throw new Error('The template of the search panel holds no dialog.');
  panel.querySelector('[data-close]')?.addEventListener('click', () => panel.close());
  // A click beside the panel falls on the dialog itself.
  panel.addEventListener('click', (event) => event.target === panel && panel.close());
  return panel;
}

function opensSearch(event: KeyboardEvent): boolean {
  if (event.isComposing) return false;
  if (event.key.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return event.key === '/' && plain && setting('keys') !== 'off' && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
