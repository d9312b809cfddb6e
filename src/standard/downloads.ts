import type { Tree } from './addresses.ts';

/** The folder of the files for download and for machines, at the root of the site. */
export const dataFolder = 'data';

/** The list of checksums, as `sha256sum --check` reads it; it stands beside the files. */
export const checksums = 'SHA256SUMS';

/** The names of what can be downloaded: they say which standard it is, wherever they end up. */
export interface DownloadNames {
  /** The whole site: `t-ccfags-046-2023-1.0.0.zip`. */
  archive: string;
  /** The whole standard in one file: `t-ccfags-046-2023-zh`, without the ending `.html`. */
  document: (tree: Tree) => string;
}

/**
 * @param number of the standard: `T/CCFAGS 046—2023`
 * @param version of the site: `1.0.0`
 */
export function downloadNames(number: string, version: string): DownloadNames {
  const name = number.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { archive: `${name}-${version}.zip`, document: (tree) => `${name}-${tree}` };
}
