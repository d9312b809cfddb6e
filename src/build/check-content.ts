import { problemsInEditions } from '../checks/index.ts';
import { describeProblems } from '../checks/problem.ts';
import { contentFolder } from './content-folder.ts';
import { readFiles } from './read-files.ts';

/** What is wrong with the content, in words for its authors: no fault of the program's. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** Empty: Astro prints a stack below the message, and to an author it says nothing. */
  override readonly stack = '';
}

/**
 * Reads all content and applies every check.
 * @throws ContentError once, with all problems, where there is any
 */
export async function checkContent(folder = contentFolder): Promise<void> {
  const problems = problemsInEditions(await readFiles(folder));
  if (problems.length === 0) return;
  const list = describeProblems(problems);
  throw new ContentError(`The content has ${problems.length} problem(s).\n\n${list}\n`);
}
