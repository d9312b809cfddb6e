import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthoredContent } from '../checks/authored-content.ts';
import { contentsOf } from '../checks/content-of.ts';
import { pathIn } from '../checks/editions-in.ts';
import { problemsInEditions } from '../checks/index.ts';
import { publishedFile } from '../checks/published-readable.ts';
import { describeProblems } from '../checks/problem.ts';
import type { Published } from '../schemas/published.ts';
import { releaseOf } from '../standard/release-texts.ts';
import { readFiles } from './read-files.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes down what the content of each edition says at a release. What `changes.yml` does not
 * tell, or is wrong otherwise, is not released: else this would be a way around the checks.
 * @param folder the path of `content/`
 * @param release the version of the site and the day
 * @returns what was done, in words for whoever releases
 * @throws Refusal with what is in the way, and then nothing is written
 */
export async function writeRelease(
  folder: string,
  release: Pick<Published, 'version' | 'date'>,
): Promise<string> {
  const files = await readFiles(folder);
  const contents = contentsOf(files);
  const missing = contents
    .map((content) => pathIn(content.folder, publishedFile))
    .filter((path) => !(path in files.files) && !(path in files.unreadable));
  // An edition that is released for the first time has nothing to show of an earlier release.
  const problems = problemsInEditions(files).filter(({ file }) => !missing.includes(file));
  if (problems.length > 0) {
    throw new Refusal(`Nothing was released.\n\n${describeProblems(problems)}`);
  }
  const written = contents.flatMap((content) => {
    const text = releaseText(content, release);
    return text === undefined ? [] : [{ path: pathIn(content.folder, publishedFile), text }];
  });
  for (const { path, text } of written) writeFileSync(join(folder, path), text);
  if (written.length === 0) return `Nothing has changed since release ${release.version}.`;
  const paths = written.map(({ path }) => `content/${path}`).join(' and ');
  const hold = written.length > 1 ? 'hold' : 'holds';
  return `${paths} ${hold} the texts of release ${release.version}; commit with the version.`;
}

/** What is to be written down of an edition; `undefined` where it stands there already. */
function releaseText(
  content: AuthoredContent,
  { version, date }: Pick<Published, 'version' | 'date'>,
): string | undefined {
  const { published, ledger } = content;
  const release = releaseOf(content, ledger, { version, date });
  if (published?.version === version) {
    if (saysTheSame(published, release)) return undefined;
    throw new Refusal(
      `Nothing was released: ${version} was released on ${published.date}. ` +
        'Raise the version first: npm version minor --no-git-tag-version',
    );
  }
  return `${JSON.stringify(release, undefined, 2)}\n`;
}

function saysTheSame(one: Published, other: Published): boolean {
  const said = ({ changes, glossary, texts }: Published) =>
    JSON.stringify([changes, glossary, texts]);
  return said(one) === said(other);
}
