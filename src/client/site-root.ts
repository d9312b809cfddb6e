/**
 * The address of a file of the site, seen from a page served at any depth. The root of the site
 * is what stands before the first folder of ours in the address; where none of ours stands there,
 * it is the folder of the address itself. An empty folder is nobody's: what follows is no part of
 * the root, and above all no host (`//example.org/x` as a path must not become an address there).
 * @param address of the page
 * @param file its path from the root
 */
export function addressInSite(address: string, file: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  url.pathname = rootIn(url.pathname) + file;
  return url.href;
}

const ours = new Set(['zh', 'zh-en', 'en', 'id', 'data', 'assets']);

function rootIn(path: string): string {
  const [, ...parts] = path.split('/');
  const folders = parts.slice(0, -1);
  const end = folders.findIndex((folder) => folder === '' || ours.has(folder));
  const above = end < 0 ? folders : folders.slice(0, end);
  return ['', ...above, ''].join('/');
}
