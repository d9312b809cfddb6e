import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../checks/authored-content.ts';
import { pathIn } from '../checks/editions-in.ts';
import { contentFolder } from './content-folder.ts';
import { withReading } from './edit-files.ts';
import { loadEditions } from './read-content.ts';

/**
 * `npm run reread -- <code> …`: records that somebody has read the translations of these files
 * against the Chinese as it stands now. A code is of the edition in force, unless it says of
 * which: `046-2023/5.1.1`.
 */
const codes = process.argv.slice(2);
if (codes.length === 0) {
  console.error('Name the files that you have read again, as: npm run reread -- 5.1.1 table-a.1-4');
  process.exitCode = 1;
}

for (const named of codes) {
  const [code = '', edition = await inForce()] = named.split('/').reverse();
  const folder = folders.find((one) => saved(edition, `zh/${one}/${code}.mdx`) !== undefined);
  const translation = `en/${folder}/${code}.mdx`;
  const [zh, en] = [saved(edition, `zh/${folder}/${code}.mdx`), saved(edition, translation)];
  if (zh === undefined || en === undefined) {
    console.error(`${named}: there is no Chinese file of this name with a translation.`);
    process.exitCode = 1;
    continue;
  }
  const path = pathIn(edition, translation);
  const read = withReading(en, zh);
  if (read === undefined) {
    console.error(`content/${path} has no line translates: among its facts; write one.`);
    process.exitCode = 1;
  } else if (read === en) {
    console.log(`content/${path} translates the Chinese as it stands; nothing to record.`);
  } else {
    writeFileSync(join(contentFolder, path), read);
    console.log(`content/${path} is recorded as read against the Chinese as it stands.`);
  }
}

/** The name of the folder of the newest edition. */
async function inForce(): Promise<string> {
  return (await loadEditions()).at(-1)?.standard.editionCode ?? '';
}

function saved(edition: string, file: string): string | undefined {
  try {
    return readFileSync(join(contentFolder, pathIn(edition, file)), 'utf8');
  } catch {
    return undefined;
  }
}
