import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { atom, feedFile } from '../exports/atom.ts';
import { robots } from '../exports/robots.ts';
import { sitemap } from '../exports/sitemap.ts';
import { locales } from '../schemas/words.ts';
import type { Edition } from '../standard/edition.ts';

/**
 * Writes what search engines and feed readers look for at the root of the site. A sitemap and a
 * feed are made of absolute addresses: where the site does not know its own, there are none.
 * @param editions the oldest first
 * @param folder the built site: `dist`
 */
export async function writeSiteFiles(editions: Edition[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const inForce = editions.at(-1);
  await writeFile(join(folder, 'robots.txt'), robots(inForce?.siteUrl));
  if (inForce?.siteUrl === undefined) return;
  await writeFile(join(folder, 'sitemap.xml'), sitemap(await pagesIn(folder), inForce.siteUrl));
  const standards = editions.map(({ standard }) => standard);
  for (const locale of locales) {
    await writeFile(join(folder, feedFile(locale)), atom(standards, locale, inForce.siteUrl));
  }
}

async function pagesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.map((file) => file.split(sep).join('/')).filter((file) => file.endsWith('.html'));
}
