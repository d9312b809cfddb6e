import type { AuthoredContent } from './authored-content.ts';

/** The line, from 1, at which the entry of a key begins in a file of records. */
export function lineOfEntry(
  { files }: Pick<AuthoredContent, 'files'>,
  file: string,
  key: string,
): number | undefined {
  const lines = (files[file] ?? '').split('\n');
  const index = lines.findIndex((line) => line.replace(/['"]/g, '').startsWith(`${key}:`));
  return index === -1 ? undefined : index + 1;
}
