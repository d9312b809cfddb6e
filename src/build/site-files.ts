import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { atom, feedFile } from '../exports/atom.ts';
import { robots } from '../exports/robots.ts';
import { sitemap } from '../exports/sitemap.ts';
import { locales } from '../schemas/words.ts';
import type { Standard } from '../standard/model.ts';

/**
 * Writes what search engines and feed readers look for at the root of the site. A sitemap and a
 * feed are made of absolute addresses: where the site does not know its own, there are none.
 * @param folder the built site: `dist`
 * @param siteUrl the address of its root
 */
export async function writeSiteFiles(
  standard: Standard,
  folder: string,
  siteUrl: string | undefined,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'robots.txt'), robots(siteUrl));
  if (siteUrl === undefined) return;
  await writeFile(join(folder, 'sitemap.xml'), sitemap(await pagesIn(folder), siteUrl));
  for (const locale of locales) {
    await writeFile(join(folder, feedFile(locale)), atom(standard, locale, siteUrl));
  }
}

async function pagesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.map((file) => file.split(sep).join('/')).filter((file) => file.endsWith('.html'));
}
