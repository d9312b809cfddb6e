import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../checks/authored-content.ts';
import { textHash } from '../standard/text-hash.ts';
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
  const folder = folders.find((one) => textOf(`zh/${one}/${code}.mdx`) !== undefined);
  const translation = `en/${folder}/${code}.mdx`;
  const [zh, en] = [textOf(`zh/${folder}/${code}.mdx`), textOf(translation)];
  if (zh === undefined || en === undefined) {
    console.error(`${code}: there is no Chinese file of this name with a translation.`);
    process.exitCode = 1;
    continue;
  }
  const hash = textHash(zh);
  writeFileSync(
    join(contentFolder, translation),
    en.replace(/^translates: .*$/m, `translates: '${hash}'`),
  );
  console.log(`content/${translation} now translates ${hash}.`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(join(contentFolder, file), 'utf8');
  } catch {
    return undefined;
  }
}
