import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the site as it is for an address, beside the one without.
 * @param siteUrl the value of `SITE_URL`
 * @returns the folder of the built site
 */
export async function buildAddressedSite(siteUrl: string): Promise<string> {
  const name = createHash('sha256').update(siteUrl).digest('hex').slice(0, 8);
  const folder = resolve(import.meta.dirname, `../../node_modules/.cache/site-${name}`);
  await promisify(execFile)('npx', ['astro', 'build', '--outDir', folder], {
    env: { ...process.env, SITE_URL: siteUrl },
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  return folder;
}
