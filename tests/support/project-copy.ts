import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

/**
 * Copies the source of this project, without its history and with its dependencies linked.
 * @param folder where the copy goes
 */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const ask = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const listed = execFileSync('git', ask, { cwd: project, encoding: 'utf8' });
  for (const file of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(project, file), join(folder, file));
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Copies the history as well, into a copy of the source. */
export function copyHistory(folder: string): void {
  cpSync(join(project, '.git'), join(folder, '.git'), { recursive: true });
}
