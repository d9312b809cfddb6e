import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checksums, dataFolder, downloadNames } from '../standard/downloads.ts';
import { zipOf } from './archive.ts';

/**
 * Writes the whole site as one zip, and the checksums of everything in `data/`. Runs last: the
 * zip holds all that is there, but for itself and the checksums.
 * @param site the folder of the built site
 * @param number of the standard
 * @param version of the site
 */
export async function writeDownloads(site: string, number: string, version: string) {
  const { archive } = downloadNames(number, version);
  const data = join(site, dataFolder);
  const apart = new Set([archive, checksums].map((name) => `${dataFolder}/${name}`));
  const files = await filesIn(site, (path) => !apart.has(path));
  await writeFile(join(data, archive), zipOf(archive.replace(/\.zip$/, ''), files));
  const hashed = await filesIn(data, (path) => path !== checksums);
  const lines = [...hashed.keys()].sort().map((path) => {
    const hash = createHash('sha256').update(hashed.get(path) ?? '');
    return `${hash.digest('hex')}  ${path}\n`;
  });
  await writeFile(join(data, checksums), lines.join(''));
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
