import { meantCodes } from '../standard/meant-codes.ts';
import { decoded } from './address.ts';
import { addressInSite } from './site-root.ts';
import { startEach } from './start.ts';

/** Entry of the page for what is missing, which is served at any depth. */
startEach([leadFromHere, offerNearest]);

/** Relative links would lead astray. */
function leadFromHere(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-from-root]')) {
    link.href = addressInSite(location.href, link.getAttribute('href') ?? '');
  }
}

/** Shows, of the links to all codes that the page holds, those nearest to the address. */
function offerNearest(): void {
  const list = document.querySelector<HTMLElement>('[data-nearest]');
  const entries = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-nearest] [data-code]')].map((entry) => [
      entry.dataset['code'] ?? '',
      entry,
    ]),
  );
  const nearest = meantCodes(typedCode(), [...entries.keys()]);
  if (list === null || nearest.length === 0) return;
  list.hidden = false;
  for (const entry of entries.values()) entry.remove();
  list.querySelector('ul')?.append(...nearest.flatMap((code) => entries.get(code) ?? []));
}

/** The last part of the address that may have been meant as a code, in which there is no `%`. */
function typedCode(): string {
  const parts = location.pathname.split('/').filter((part) => !/^(?:index\.html)?$/.test(part));
  const typed = decoded(parts.at(-1) ?? '');
  return typed.includes('%') ? '' : typed.replace(/\.html$/, '');
}
