import { meantCodes } from '../standard/meant-codes.ts';

/**
 * The page for what is missing is served at any depth, where relative links would lead astray.
 * The root of the site is what stands before the first folder of ours in the address; where
 * none of ours stands there, it is the folder of the address itself.
 */
const ours = /^(.*?\/)(?:zh|zh-en|en|id|data|assets)\//.exec(location.pathname);
const root = ours?.[1] ?? location.pathname.replace(/[^/]*$/, '');

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-from-root]')) {
  link.href = root + (link.getAttribute('href') ?? '');
}

offerNearest();

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

/** The last part of the address that may have been meant as a code. */
function typedCode(): string {
  const parts = location.pathname.split('/').filter((part) => !/^(?:index\.html)?$/.test(part));
  return decodeURIComponent(parts.at(-1) ?? '').replace(/\.html$/, '');
}
