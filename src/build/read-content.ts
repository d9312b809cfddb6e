import type { AuthoredContent } from '../checks/authored-content.ts';
import { contentOf } from '../checks/content-of.ts';
import { problemsOfReading } from '../checks/index.ts';
import type { Problem } from '../checks/problem.ts';
import { readFiles } from './read-files.ts';

/**
 * Reads `content/` to the end, without Astro.
 * @param folder the path of `content/`
 * @returns the content, and what of it could not be read
 */
export async function readContent(
  folder: string,
): Promise<{ content: AuthoredContent; problems: Problem[] }> {
  const content = contentOf(await readFiles(folder));
  return { content, problems: problemsOfReading(content) };
}
