import { onKeyPress } from './key-presses.ts';
import { patience } from './patience.ts';
import { loadedPacks, loadScript } from './search/packs.ts';
import { setting } from './settings.ts';
import { report } from './start.ts';

/**
 * Opens the search from any page: a click into the box of the header, `/`, or Control and K.
 * On the page of results, the box there serves. Nothing of the search is loaded before.
 */
export function openSearchFromAnywhere(): void {
  const template = document.querySelector<HTMLTemplateElement>('#search-panel');
  const box = document.querySelector<HTMLInputElement>('.search-box input');
  if (template === null) return;
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  if (status !== null) startSearch(template, status);
  // A browser without modal dialogs follows the form to the page of results.
  if (!('HTMLDialogElement' in window)) return;
  const open = () => openSearch(template, box?.value ?? '');
  box?.addEventListener('click', open);
  onKeyPress(document, (event) => {
    if (!opensSearch(event)) return;
    event.preventDefault();
    open();
  });
}

function openSearch(template: HTMLTemplateElement, text: string): void {
  const results = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (results !== null) return results.select();
  const panel = panelOf(template);
  const input = panel.querySelector('input');
  const status = panel.querySelector<HTMLElement>('[role="status"]');
  if (!panel.open) panel.showModal();
  if (input !== null && text !== '') input.value = text;
  input?.select();
  if (status !== null) startSearch(template, status);
}

/**
 * Loads the search and starts it, once, and says meanwhile how it stands; from then on the search
 * speaks for itself. What failed is tried again the next time.
 */
function startSearch(template: HTMLTemplateElement, status: HTMLElement): void {
  if (starting) return;
  starting = true;
  const { running = '', slow = '', failed = '' } = template.dataset;
  const say = (words: string, state: 'running' | 'done') => {
    status.textContent = words;
    status.dataset['searchStatus'] = state;
  };
  say(running, 'running');
  const timer = setTimeout(() => say(slow, 'running'), patience);
  loadSearch(template)
    .finally(() => clearTimeout(timer))
    .catch((error: unknown) => {
      starting = false;
      report(error);
      say(failed, 'done');
    });
}

let starting = false;

/** All at once: on a slow line every request that waits for another costs half a second. */
async function loadSearch(template: HTMLTemplateElement): Promise<void> {
  const { scripts = '', locale, tree = '' } = template.dataset;
  const folder = `${scripts}search/`;
  const language = locale === 'en' ? 'en' : 'zh';
  const packs = [
    loadScript(`${folder}engine.js`, 'openEngine'),
    loadScript(`${folder}${language}.js`, language),
    loadScript(`${folder}words-${tree}.js`, 'words'),
  ];
  // Whoever needs one finds out that it is missing.
  for (const pack of packs) pack.catch(() => undefined);
  loadStyles(`${scripts}search.css`);
  await loadScript(`${scripts}search.js`, 'startSearch');
  await loadedPacks().startSearch?.();
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
