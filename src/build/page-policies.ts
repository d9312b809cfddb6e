import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Leaves in the policy of each page the hashes of its own inline scripts and styles. Astro writes
 * those of the whole site into every page: a kilobyte that does not compress.
 * @param folder the built site: `dist`
 */
export async function narrowPagePolicies(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = join(folder, file);
    await writeFile(page, withOwnHashes(await readFile(page, 'utf8')));
  }
}

function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const own = new Set(inline.map(([, , code = '']) => hashOf(code)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/ '(sha256-[^']+)'/g, (listed, hash: string) => (own.has(hash) ? listed : '')),
  );
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
