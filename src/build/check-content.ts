import { describeProblem } from '../checks/problem.ts';
import { problemsIn } from '../checks/index.ts';
import { contentFolder } from './load-standard.ts';
import { readContent } from './read-content.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads all content and applies every check.
 * @throws once, with all problems, where there is any
 */
export async function checkContent(folder = contentFolder): Promise<void> {
  const { content, problems } = await readContent(folder);
  const all = [...problems, ...problemsIn(content)];
  if (all.length === 0) return;
  const list = all.map(describeProblem).join('\n\n');
  throw new Refusal(`The content has ${all.length} problem(s); nothing was built.\n\n${list}\n`);
}
