import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesIn } from '../checks/codes-in.ts';
import { kindOfCode } from '../schemas/codes.ts';
import { withCodes } from './edit-files.ts';
import { contentFolder } from './load-standard.ts';
import { readContent } from './read-content.ts';

/**
 * `npm run ledger:add`: publishes the codes that the content has and the ledger has not, by adding
 * them at its end. Nothing else writes the ledger, the build least of all: a code is published by
 * somebody's decision, and for good.
 */
const { content, problems } = await readContent(contentFolder);
const published = new Set(content.ledger);
const codes = [...codesIn(content)].filter(
  (code) => !published.has(code) && kindOfCode(code) !== undefined,
);

if (problems.length > 0) {
  console.error(
    'Some files cannot be read; run npm run check:content for what is wrong with them first.',
  );
  process.exitCode = 1;
} else if (codes.length === 0) {
  console.log('The ledger holds every code.');
} else {
  const path = join(contentFolder, 'ledger.txt');
  writeFileSync(path, withCodes(readFileSync(path, 'utf8'), codes));
  console.log(`Added to content/ledger.txt, for good: ${codes.join(', ')}`);
}
