import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../checks/authored-content.ts';
import { withReading } from './edit-files.ts';
import { contentFolder } from './load-standard.ts';

/**
 * `npm run reread -- <code> …`: records that somebody has read the translations of these files
 * against the Chinese as it stands now.
 */
const codes = process.argv.slice(2);
if (codes.length === 0) {
  console.error('Name the files that you have read again, as: npm run reread -- 5.1.1 table-a.1-4');
  process.exitCode = 1;
}

for (const code of codes) {
  const folder = folders.find((one) => saved(`zh/${one}/${code}.mdx`) !== undefined);
  const translation = `en/${folder}/${code}.mdx`;
  const [zh, en] = [saved(`zh/${folder}/${code}.mdx`), saved(translation)];
  if (zh === undefined || en === undefined) {
    console.error(`${code}: there is no Chinese file of this name with a translation.`);
    process.exitCode = 1;
    continue;
  }
  const read = withReading(en, zh);
  if (read === undefined) {
    console.error(`content/${translation} has no line translates: among its facts; write one.`);
    process.exitCode = 1;
  } else if (read === en) {
    console.log(`content/${translation} translates the Chinese as it stands; nothing to record.`);
  } else {
    writeFileSync(join(contentFolder, translation), read);
    console.log(`content/${translation} is recorded as read against the Chinese as it stands.`);
  }
}

function saved(file: string): string | undefined {
  try {
    return readFileSync(join(contentFolder, file), 'utf8');
  } catch {
    return undefined;
  }
}
