import { contentOf } from '../checks/content-of.ts';
import { problemsIn } from '../checks/index.ts';
import { describeProblems } from '../checks/problem.ts';
import { contentFolder } from './load-standard.ts';
import { readFiles } from './read-files.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads all content and applies every check.
 * @throws Refusal once, with all problems, where there is any
 */
export async function checkContent(folder = contentFolder): Promise<void> {
  const problems = problemsIn(contentOf(await readFiles(folder)));
  if (problems.length === 0) return;
  const list = describeProblems(problems);
  throw new Refusal(`The content has ${problems.length} problem(s).\n\n${list}\n`);
}
