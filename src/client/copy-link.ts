import { offerToCopy } from './copy.ts';

/**
 * Lets the address of the page be copied, with the place in it that the address names. A page
 * on disk gives its address online, where it knows one: nobody else has this reader's disk.
 */
export function offerToCopyLink(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
  if (button !== null) offerToCopy(button, () => addressToCopy(button.dataset['online']));
}

function addressToCopy(online: string | undefined): string {
  if (location.protocol !== 'file:' || online === undefined) return location.href;
  return `${online}${location.hash}`;
}
