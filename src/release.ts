import { execFileSync } from 'node:child_process';
import packageFile from '../package.json' with { type: 'json' };

/**
 * Which copy of the site this is: its version, and the date of the commit it was built from,
 * `undefined` where the source came without its history.
 */
export const release = { version: packageFile.version, date: commitDate() };

/** The same for every build of a commit. */
function commitDate(): string | undefined {
  try {
    const command = ['log', '-1', '--format=%cs'];
    return execFileSync('git', command, { encoding: 'utf8', stdio: 'pipe' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
