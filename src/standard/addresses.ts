import { kindOfCode, positionIn } from '../schemas/codes.ts';

/** The three renderings of the one model: Chinese, English, and both side by side. */
export const trees = ['zh', 'zh-en', 'en'] as const;
export type Tree = (typeof trees)[number];

/** The pages of a tree that stand once, by their path below the tree. */
export const pages = {
  home: 'index.html',
  full: 'full.html',
  annex: 'annex-a.html',
  terms: 'terms.html',
  glossary: 'glossary.html',
  matrix: 'matrix.html',
  concordance: 'concordance.html',
  notes: 'notes.html',
  search: 'search.html',
  download: 'download.html',
  about: 'about.html',
  linking: 'linking.html',
} as const;

/** The page of a later edition that sets it beside the one before: `since-046-2023.html`. */
export function pageSince(before: string): string {
  return `since-${before}.html`;
}

/**
 * Whether a page is of the site as a whole: it stands once, whatever editions there are.
 * @param page below the tree, with or without a place on it
 */
export function isOfSite(page: string): boolean {
  const [file] = page.split('#');
  return [pages.glossary, pages.about, pages.linking].some((one) => one === file);
}

/**
 * The path of a page from the root of the site: `zh/about.html`, `046-2026/zh/full.html`.
 * @param root where the edition stands, from the root of the site
 * @param page below the tree
 */
export function pathOfPage({ root }: { root: string }, tree: Tree, page: string): string {
  return `${isOfSite(page) ? '' : root}${tree}/${page}`;
}

/** Where a code is found in a tree: the page below the tree, and the place on it. */
export interface Place {
  page: string;
  /** `undefined` where the page as a whole is about the thing. */
  fragment: string | undefined;
}

/**
 * The one page that is about a code. The same code is the fragment of the thing on every
 * other page that shows it.
 * @throws where the text has the shape of no code.
 */
export function placeOf(code: string): Place {
  switch (kindOfCode(code)) {
    case 'clause':
      return code.startsWith('a.')
        ? { page: pages.annex, fragment: code }
        : { page: `clauses/${code}.html`, fragment: undefined };
    case 'item':
      return { page: `clauses/${code.replace(/-\d+$/, '')}.html`, fragment: code };
    case 'annex':
      return { page: pages.annex, fragment: undefined };
    case 'table':
    case 'row':
      return { page: pages.annex, fragment: code };
    case 'position':
      return { page: `positions/${code}.html`, fragment: undefined };
    case 'positionLevel':
    case 'module':
      return { page: `positions/${positionIn(code)}.html`, fragment: code };
    case 'ability':
      return { page: `abilities/${code}.html`, fragment: undefined };
    case 'note':
      return { page: pages.notes, fragment: code };
    case undefined:
      throw new Error(`${code} is no code and so has no address.`);
  }
}

/** Where an entry of the glossary stands. @param code as `t-032`, which is no code of an edition */
export function placeOfWord(code: string): Place {
  return { page: pages.glossary, fragment: code };
}

/** The path of a place below its tree: `clauses/5.1.2.1.html#5.1.2.1-3`. */
export function pathInTree({ page, fragment }: Place): string {
  return fragment === undefined ? page : `${page}#${fragment}`;
}

/**
 * The path of a place from the root of the site: `zh/clauses/5.1.2.1.html#5.1.2.1-3`.
 * @param root where the edition stands, from the root of the site
 */
export function pathOf(edition: { root: string }, tree: Tree, place: Place): string {
  return pathOfPage(edition, tree, pathInTree(place));
}

/**
 * The relative reference that leads from one file of the site to another (RFC 3986, 4.2), so
 * that the same files work at the root of a host, in a sub-folder of one, and from disk.
 * @param from a file, from the root of the site: `zh/index.html`
 * @param to a file with or without a fragment, likewise
 */
export function relativeReference(from: string, to: string): string {
  const [file = '', fragment] = to.split('#');
  if (file === from && fragment !== undefined) return `#${fragment}`;
  const here = from.split('/').slice(0, -1);
  const there = file.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) {
    shared += 1;
  }
  const path = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
  return fragment === undefined ? path : `${path}#${fragment}`;
}

/**
 * The address of the site's root, as it is configured.
 * @param configured the value of `SITE_URL`; empty or missing where the site has no address
 * @throws where it is no address that a browser can open
 */
export function parseSiteUrl(configured: string | undefined): string | undefined {
  if (configured === undefined || configured.trim() === '') return undefined;
  const url = URL.parse(configured.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL is “${configured}”; write the whole address of the site, as https://example.org/standard/`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/**
 * The absolute address of a file of the site, where the site has one.
 * @param siteUrl the address of the site's root, with or without a sub-folder and closing slash
 * @param path from the root of the site; a closing `index.html` is left out
 */
export function absoluteAddress(siteUrl: string, path: string): string {
  const root = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  const { href } = new URL(path.replace(/(^|\/)index\.html(?=#|$)/, '$1'), root);
  // Browsers leave these as they are, but they may stand in no URI (RFC 3986, 2).
  return href.replace(/[|^`]/g, encodeURIComponent);
}
