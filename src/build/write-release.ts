import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../checks/content-of.ts';
import { problemsIn } from '../checks/index.ts';
import { publishedFile } from '../checks/published-readable.ts';
import { describeProblems } from '../checks/problem.ts';
import type { Published } from '../schemas/published.ts';
import { releaseOf } from '../standard/release-texts.ts';
import { readFiles } from './read-files.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes down what the content says at a release. What `changes.yml` does not tell, or is wrong
 * otherwise, is not released: else this would be a way around the checks.
 * @param folder the path of `content/`
 * @param release the version of the site and the day
 * @returns what was done, in words for whoever releases
 * @throws Refusal with what is in the way, and then nothing is written
 */
export async function writeRelease(
  folder: string,
  { version, date }: Pick<Published, 'version' | 'date'>,
): Promise<string> {
  const path = join(folder, publishedFile);
  const isFirst = !existsSync(path);
  const content = contentOf(await readFiles(folder));
  const problems = problemsIn(content).filter(({ file }) => !(isFirst && file === publishedFile));
  if (problems.length > 0) {
    throw new Refusal(`Nothing was released.\n\n${describeProblems(problems)}`);
  }
  const { published, ledger } = content;
  const release = releaseOf(content, ledger, { version, date });
  if (published?.version === version) {
    if (saysTheSame(published, release)) return `Nothing has changed since release ${version}.`;
    throw new Refusal(
      `Nothing was released: ${version} was released on ${published.date}. ` +
        'Raise the version first: npm version minor --no-git-tag-version',
    );
  }
  writeFileSync(path, `${JSON.stringify(release, undefined, 2)}\n`);
  return `content/${publishedFile} holds the texts of release ${version}; commit it with the version.`;
}

function saysTheSame(one: Published, other: Published): boolean {
  const said = ({ changes, texts }: Published) => JSON.stringify([changes, texts]);
  return said(one) === said(other);
}
