import { zipSync, type Zippable } from 'fflate';

/**
 * Packs files into a zip that depends on nothing but them: names in order, one constant date,
 * no owner, no rights.
 * @param folder into which they unpack
 * @param files their contents, by path
 */
export function zipOf(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path);
    if (content !== undefined)
      entries[`${folder}/${path}`] = [content, { mtime: date(), level: 9 }];
  }
  return zipSync(entries);
}

/** A zip holds local time without its zone; so this is the same date in every zone. */
const date = () => new Date(2023, 10, 15);
