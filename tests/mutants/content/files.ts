import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathIn } from '../../../src/checks/editions-in.ts';
import { removeFolder, temporaryFolder } from '../temporary.ts';

/** What becomes of a file: other text or bytes, nothing, a folder, or a link to somewhere. */
export type Instead = string | Uint8Array | undefined | { folder: true } | { linkTo: string };

/** What becomes of some files, by their paths below `content/`. */
export type Edits = Record<string, Instead>;

const original = resolve(import.meta.dirname, '../../../content');

/** The edition that harm is done to. */
const edition = '046-2023';

/**
 * The text of every file of the content, by its path below `content/`, or for what belongs to the
 * edition below its folder.
 */
export const written: ReadonlyMap<string, string> = new Map(
  readdirSync(original, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name))
    .sort()
    .map((path) => [nameOf(path), readFileSync(path, 'utf8')]),
);

function nameOf(path: string): string {
  return relative(original, path).split(sep).join('/').replace(`editions/${edition}/`, '');
}

/** A copy of the content to do harm to, one edit after another. */
export class ContentCopy {
  readonly folder = join(temporaryFolder(), 'content');

  constructor() {
    cpSync(original, this.folder, { recursive: true });
  }

  edit(edits: Edits): void {
    for (const [file, instead] of Object.entries(edits)) {
      const path = join(this.folder, pathIn(edition, file));
      rmSync(path, { recursive: true, force: true });
      if (instead === undefined) continue;
      mkdirSync(dirname(path), { recursive: true });
      if (typeof instead === 'string' || instead instanceof Uint8Array)
        writeFileSync(path, instead);
      else if ('folder' in instead) mkdirSync(path);
      else symlinkSync(instead.linkTo, path);
    }
  }

  /** Puts back what was edited. */
  mend(edits: Edits): void {
    for (const file of Object.keys(edits)) {
      const path = join(this.folder, pathIn(edition, file));
      rmSync(path, { recursive: true, force: true });
      const text = written.get(file);
      if (text !== undefined) writeFileSync(path, text);
      else this.#removeEmpty(dirname(path));
    }
  }

  remove(): void {
    removeFolder(dirname(this.folder));
  }

  #removeEmpty(folder: string): void {
    if (folder === this.folder || !lstatSync(folder).isDirectory()) return;
    if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
}
