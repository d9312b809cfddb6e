import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checksums, dataFolder, downloadNames } from '../standard/downloads.ts';
import type { Edition } from '../standard/edition.ts';
import { zipOf } from './archive.ts';

/**
 * Writes, among the files of each edition, the whole site as one zip, and the checksums of all
 * files there. Runs last: a zip holds all that is there, but for the zips and their checksums.
 * @param site the folder of the built site
 * @param version of the site
 */
export async function writeDownloads(editions: Edition[], site: string, version: string) {
  const places = editions.map(({ standard }) => {
    const { archive } = downloadNames(standard.edition.number, version);
    const { implemented } = standard.edition;
    return { archive, data: `${standard.root}${dataFolder}`, date: implemented };
  });
  const apart = new Set(
    places.flatMap(({ archive, data }) => [`${data}/${archive}`, `${data}/${checksums}`]),
  );
  const files = await filesIn(site, (path) => !apart.has(path));
  for (const { archive, data, date } of places) {
    const folder = join(site, data);
    await writeFile(join(folder, archive), zipOf(archive.replace(/\.zip$/, ''), files, date));
    const hashed = await filesIn(folder, (path) => path !== checksums);
    const lines = [...hashed.keys()].sort().map((path) => {
      const hash = createHash('sha256').update(hashed.get(path) ?? '');
      return `${hash.digest('hex')}  ${path}\n`;
    });
    await writeFile(join(folder, checksums), lines.join(''));
  }
}

async function filesIn(
  folder: string,
  wanted: (path: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (wanted(path)) files.set(path, await readFile(file));
  }
  return files;
}
