import { copyText } from './clipboard.ts';

/** How long the button says that it has copied, in milliseconds. */
const thanks = 2000;

/**
 * Lets the address of the page be copied, with the place in it that the address names. A page
 * on disk gives its address online, where it knows one: nobody else has this reader's disk.
 */
export function offerToCopyLink(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
  if (button === null) return;
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    void copyText(addressToCopy(button.dataset['online'])).then((copied) => {
      if (!copied) return;
      button.textContent = button.dataset['copied'] ?? '';
      setTimeout(() => (button.textContent = words), thanks);
    });
  });
}

function addressToCopy(online: string | undefined): string {
  if (location.protocol !== 'file:' || online === undefined) return location.href;
  return `${online}${location.hash}`;
}
