import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** The folder of the built site. */
export const dist = resolve(import.meta.dirname, '../../dist');

/** All files of the built site, by their paths from its root. */
export function builtFiles(folder = dist): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, resolve(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** All pages of the built site. */
export function builtPages(): string[] {
  return builtFiles().filter((file) => file.endsWith('.html'));
}

/**
 * A built page, parsed. A test of its own holds every page to the HTML standard, so here the
 * quicker parser serves, which mends nothing.
 */
export function builtPage(path: string): CheerioAPI {
  return parsed(readFileSync(resolve(dist, path), 'utf8'));
}

/** HTML, parsed as built pages are. */
export function parsed(html: string): CheerioAPI {
  return load(html, { xml: { xmlMode: false } });
}
