import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();

process.on('exit', () => folders.forEach(removeFolder));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1));
}

/**
 * A folder that goes when the process does, however that ends. It stands in the system's own
 * place for such: below `node_modules` neither vitest nor Node takes TypeScript for what it is.
 */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  folders.add(folder);
  return folder;
}

/** Takes it away before. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
