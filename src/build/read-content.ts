import type { AuthoredContent } from '../checks/authored-content.ts';
import { contentsOf } from '../checks/content-of.ts';
import { parseSiteUrl } from '../standard/addresses.ts';
import { assembleStandard } from '../standard/assemble.ts';
import { editionsOf, type Edition } from '../standard/edition.ts';
import { contentFolder } from './content-folder.ts';
import { readFiles } from './read-files.ts';

/**
 * Reads the content of every edition to the end, the oldest first, without Astro.
 * @param folder the path of `content/`
 */
export async function readContent(folder = contentFolder): Promise<AuthoredContent[]> {
  return contentsOf(await readFiles(folder));
}

/**
 * The editions, the oldest first, read from `content/`, which must have passed the checks.
 * @param siteUrl the address of the site's root, where it has one
 */
export async function loadEditions(
  folder = contentFolder,
  siteUrl = parseSiteUrl(process.env['SITE_URL']),
): Promise<Edition[]> {
  const contents = await readContent(folder);
  return editionsOf(contents.map(assembleStandard), contents, siteUrl);
}
