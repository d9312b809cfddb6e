import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthoredContent } from '../checks/authored-content.ts';
import { codesIn } from '../checks/codes-in.ts';
import { pathIn } from '../checks/editions-in.ts';
import { filesReadable, ledgerFile } from '../checks/files-readable.ts';
import { mistakesIn } from '../checks/index.ts';
import type { Problem } from '../checks/problem.ts';
import { kindOfCode } from '../schemas/codes.ts';
import { contentFolder } from './content-folder.ts';
import { withCodes } from './edit-files.ts';
import { readContent } from './read-content.ts';

/**
 * `npm run ledger:add`: publishes the codes that an edition has and its ledger has not, by adding
 * them at its end. Nothing else writes a ledger, the build least of all: a code is published by
 * somebody's decision, and for good.
 */
const contents = await readContent();

if (contents.some((content) => mistakesBesidesLedger(content).length > 0)) {
  console.error(
    'Nothing was published: run npm run check:content for what is wrong, and mend it first.',
  );
  process.exitCode = 1;
} else for (const content of contents) addTo(content);

/** What is wrong, but that a new edition has no ledger yet. */
function mistakesBesidesLedger(content: AuthoredContent): Problem[] {
  return mistakesIn(content).filter(
    ({ rule, key }) => rule !== filesReadable.id || key !== 'noLedger',
  );
}

function addTo(content: AuthoredContent): void {
  const published = new Set(content.ledger);
  const codes = [...codesIn(content)].filter(
    (code) => !published.has(code) && kindOfCode(code) !== undefined,
  );
  const file = pathIn(content.folder, ledgerFile);
  if (codes.length === 0) {
    console.log(`content/${file} holds every code.`);
    return;
  }
  const path = join(contentFolder, file);
  writeFileSync(path, withCodes(existsSync(path) ? readFileSync(path, 'utf8') : '', codes));
  console.log(`Added to content/${file}, for good: ${codes.join(', ')}`);
}
