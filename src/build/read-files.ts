import { type Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFiles, Unreadable } from '../checks/authored-content.ts';
import { textOf } from '../schemas/read-yaml.ts';

/**
 * Everything below a folder, dotfiles aside, as text. What cannot be read is told of, not thrown.
 * @param folder the path of `content/`
 */
export async function readFiles(folder: string): Promise<ContentFiles> {
  const files: Record<string, string> = {};
  const unreadable: Record<string, Unreadable> = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries.map((entry) => ({ entry, path: pathOf(folder, entry) }));
  for (const { entry, path } of found.sort((one, other) => (one.path < other.path ? -1 : 1))) {
    if (/(?:^|\/)\./.test(path)) continue;
    if (entry.isDirectory()) {
      if (/\.\w+$/.test(path)) unreadable[path] = { why: 'folder', detail: '' };
      continue;
    }
    try {
      const bytes = await readFile(join(folder, path));
      const line = lineOfDamage(bytes);
      if (line === undefined) files[path] = textOf(bytes.toString('utf8'));
      else unreadable[path] = { why: 'encoding', detail: String(line) };
    } catch (error) {
      const why = entry.isSymbolicLink() ? 'link' : 'failed';
      unreadable[path] = { why, detail: codeOf(error) };
    }
  }
  return { files, unreadable };
}

function pathOf(folder: string, { parentPath, name }: Dirent): string {
  return relative(folder, join(parentPath, name)).split(sep).join('/');
}

/** The line of the first bytes that are not UTF-8. */
function lineOfDamage(bytes: Buffer): number | undefined {
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return undefined;
  return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
