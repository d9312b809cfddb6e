import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { removeFolder, temporaryFolder } from './temporary.ts';

const root = resolve(import.meta.dirname, '../..');

/** What is not copied: what is made from the rest, and the installed packages, which are linked. */
const left = ['.git', '.astro', 'dist', 'node_modules'];

/** Longer than anything that ends by itself takes on a busy machine, in milliseconds. */
const patience = 1_200_000;

/** A copy of the project to do harm to. */
export class WorkCopy {
  readonly folder = temporaryFolder();

  constructor() {
    cpSync(root, this.folder, {
      recursive: true,
      filter: (path) => !left.some((name) => path === join(root, name)),
    });
    // A folder of links, not one link: the caches that tools keep in it are the copy's own.
    mkdirSync(join(this.folder, 'node_modules'));
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (/^\.(?!bin$|package-lock)/.test(name)) continue;
      symlinkSync(join(root, 'node_modules', name), join(this.folder, 'node_modules', name));
    }
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  has(file: string): boolean {
    return existsSync(this.path(file));
  }

  /** Runs a script of Node in the copy. @returns whether it succeeded, within reason */
  async run(...words: string[]): Promise<boolean> {
    const child = spawn(process.execPath, words, {
      cwd: this.folder,
      env: await environment(),
      stdio: 'ignore',
      // In a group of its own, so that its browsers and builds end with it.
      detached: true,
    });
    const endGroup = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(endGroup, patience);
    process.on('exit', endGroup);
    const code = await new Promise<number | null>((ended) => child.on('close', ended));
    clearTimeout(timer);
    process.off('exit', endGroup);
    return code === 0;
  }

  remove(): void {
    removeFolder(this.folder);
  }
}

/** As it is for a reader who builds the site, with the history of the project in reach. */
async function environment(): Promise<NodeJS.ProcessEnv> {
  const foreign = /^(?:VITEST.*|SITE_URL|NODE_ENV|NODE_OPTIONS|EVERY_PAGE)$/;
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !foreign.test(name)),
  );
  const programs = join(root, 'node_modules/.bin');
  const path = [programs, own['PATH']].join(delimiter);
  const history = await gitFolder();
  return { ...own, PATH: path, ...(history === undefined ? {} : { GIT_DIR: history }) };
}

async function gitFolder(): Promise<string | undefined> {
  const command = ['rev-parse', '--absolute-git-dir'];
  return promisify(execFile)('git', command, { cwd: root }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}
