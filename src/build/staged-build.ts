import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refusal } from './refusal.ts';

/** A build that stands apart until all of it is there. */
export interface StagedBuild {
  /** Where the build writes the site, and where its tools keep what only they need. */
  site: URL;
  cache: URL;
  /**
   * Puts the built site where readers find it, instead of the one before.
   * @throws where it cannot be put there; the one before then stands as it was
   */
  publish(): void;
}

/**
 * Begins a build that is all or nothing: it writes into a folder of its own, so that builds at
 * once do not mix, and one that fails or ends early leaves the last good site as it was and exits
 * with an error, even where a page says `process.exit()`.
 * @param outDir where the site is to be found in the end: a folder, a link to one, or nothing yet
 * @param root the folder of the project
 * @throws where there can be no site at `outDir`
 */
export function stageBuild(outDir: URL, root: URL): StagedBuild {
  const project = resolve(fileURLToPath(root));
  const target = targetAt(resolve(fileURLToPath(outDir)), project);
  // In the project wherever the site is to go: elsewhere Astro would put parts of every build
  // into the same folder.
  const stages = join(project, '.astro');
  const stage = join(stages, `build-${process.pid}`);
  clearLeftovers(stages, target);
  rmSync(stage, { recursive: true, force: true });

  let complete = false;
  process.on('exit', (code) => {
    rmSync(stage, { recursive: true, force: true });
    if (complete) return;
    process.exitCode = code || 1;
    if (code === 0) console.error(`The build ended early. ${target} is as it was.`);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(1));
  }

  return {
    site: pathToFileURL(join(stage, 'site', sep)),
    cache: pathToFileURL(join(stage, 'cache', sep)),
    publish: () => {
      replace(target, join(stage, 'site'));
      complete = true;
    },
  };
}

/** The folder that `outDir` names, or links to. @throws where it is none, or holds the project */
function targetAt(outDir: string, project: string): string {
  const found = lstatSync(outDir, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() && !existsSync(outDir)) {
    throw new Refusal(`${outDir} is a link that leads nowhere. Remove it, or make its folder.`);
  }
  const target = found === undefined ? outDir : realpathSync(outDir);
  if (found !== undefined && !lstatSync(target).isDirectory()) {
    throw new Refusal(
      `${outDir} is a file. The site goes into a folder of this name: move it away.`,
    );
  }
  const way = relative(target, realpathSync(project));
  if (!way.startsWith('..') && !isAbsolute(way)) {
    throw new Refusal(`${outDir} holds the project itself. The site needs a folder of its own.`);
  }
  return target;
}

/** Removes what builds left behind that were killed, and puts back a site taken away by one. */
function clearLeftovers(stages: string, target: string): void {
  for (const [folder, prefix] of [
    [stages, 'build'],
    [dirname(target), `${basename(target)}.new`],
    [dirname(target), `${basename(target)}.old`],
  ] as const) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const process = name.startsWith(`${prefix}-`) ? Number(name.slice(prefix.length + 1)) : NaN;
      if (!Number.isInteger(process) || isRunning(process)) continue;
      const leftover = join(folder, name);
      if (prefix.endsWith('.old') && !existsSync(target)) renameSync(leftover, target);
      else rmSync(leftover, { recursive: true });
    }
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function replace(target: string, site: string): void {
  const [incoming, old] = [`${target}.new-${process.pid}`, `${target}.old-${process.pid}`];
  try {
    mkdirSync(dirname(target), { recursive: true });
    move(site, incoming);
    // As Astro does: somebody may publish from a work tree of git.
    if (existsSync(join(target, '.git'))) {
      cpSync(join(target, '.git'), join(incoming, '.git'), { recursive: true });
    }
    if (existsSync(target)) renameSync(target, old);
    renameSync(incoming, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    rmSync(incoming, { recursive: true, force: true });
    throw new Refusal(
      `The site was built, but cannot be put at ${target}, which is as it was ` +
        `(${String(error)}). If a program has it open, close that; or name another --outDir.`,
    );
  }
  rmSync(old, { recursive: true, force: true });
}

/** A folder cannot be renamed from one disk to another. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** What the system calls the reason why something could not be done. */
function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
