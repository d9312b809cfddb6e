import packageFile from '../../package.json' with { type: 'json' };
import { contentFolder } from './content-folder.ts';
import { Refusal } from './refusal.ts';
import { writeRelease } from './write-release.ts';

/** `npm run publish:texts`: writes down the texts of a release, of which later changes are told. */
// Swedish writes days as ISO 8601 does; the day is that of whoever releases.
const date = new Date().toLocaleDateString('sv-SE');

try {
  console.log(await writeRelease(contentFolder, { version: packageFile.version, date }));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
