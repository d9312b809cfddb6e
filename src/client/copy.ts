import { copyText } from './clipboard.ts';

/** How long a button says that it has copied, in milliseconds. */
const thanks = 2000;

/**
 * Puts buttons that copy to work: `data-copy-permanent` copies the address that the link beside it leads
 * to, `data-copy-text` the text above it. Without script they stay hidden: there is nothing to press.
 */
export function offerCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-permanent]')) {
    offerToCopy(button, () => addressOf(button.parentElement?.querySelector('a')));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-text]')) {
    offerToCopy(button, () => button.parentElement?.querySelector('pre')?.textContent ?? '');
  }
}

/** Puts one such button to work, which says that it has copied to those who cannot see it as well. */
export function offerToCopy(button: HTMLButtonElement, text: () => string): void {
  const label = [...button.childNodes];
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    void copyText(text()).then((done) => {
      if (!done) return;
      button.textContent = button.dataset['copied'] ?? button.textContent;
      setTimeout(() => {
        button.replaceChildren(...label);
      }, thanks);
    });
  });
}

/** A folder's page is written down without its file, except on disk, where it needs one. */
function addressOf(link: HTMLAnchorElement | null | undefined): string {
  const address = link?.dataset['address'] ?? link?.href ?? '';
  return address.startsWith('file:') ? address : address.replace(/index\.html$/, '');
}
