import { localDay } from '../exports/local-day.ts';
import { zipSync, type Zippable } from 'fflate';

/**
 * Packs files into a zip that depends on nothing but them: names in order, one constant date,
 * no owner, no rights.
 * @param folder into which they unpack
 * @param files their contents, by path
 * @param date the day that all of them bear, as `2023-11-15`
 */
export function zipOf(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  date: string,
): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path);
    if (content !== undefined)
      entries[`${folder}/${path}`] = [content, { mtime: localDay(date), level: 9 }];
  }
  return zipSync(entries);
}
