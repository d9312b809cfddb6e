import { parentPort } from 'node:worker_threads';
import { checkContent } from '../../../src/build/check-content.ts';
import { loadEditions } from '../../../src/build/read-content.ts';
import { placeOf } from '../../../src/standard/addresses.ts';

/** What the build says of a folder of content. */
export interface Verdict {
  /** What the check refuses, in its own words; `undefined` where it accepts. */
  refusal: string | undefined;
  /** What the build would die of later, though the check has accepted. */
  later: string | undefined;
}

/** Checks the folders that it is told, one at a time; a thread of its own, since one may hang it. */
parentPort?.on('message', (folder: string) => {
  void verdictOf(folder).then((verdict) => parentPort?.postMessage(verdict));
});

async function verdictOf(folder: string): Promise<Verdict> {
  try {
    await checkContent(folder);
  } catch (error) {
    return { refusal: wordsOf(error), later: undefined };
  }
  try {
    const editions = await loadEditions(folder);
    for (const { standard } of editions) for (const code of standard.things.keys()) placeOf(code);
    return { refusal: undefined, later: undefined };
  } catch (error) {
    return { refusal: undefined, later: wordsOf(error) };
  }
}

/** As it is printed: an error of ours as its words, any other with the places in the code. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isOurs = error.message.startsWith('The content has');
  // Faults know the files of the edition by their names below its folder.
  const told = error.message.replaceAll('content/editions/046-2023/', 'content/');
  return isOurs ? told : (error.stack ?? error.message);
}
