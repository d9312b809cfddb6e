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
