import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Builds the site into `dist/` once for all tests that look at it. */
export default async function buildSite(): Promise<void> {
  const environment = { ...process.env };
  delete environment['SITE_URL'];
  await promisify(execFile)('npm', ['run', 'build'], {
    env: environment,
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
}
