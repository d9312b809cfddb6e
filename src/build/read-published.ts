import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../checks/problem.ts';
import { publishedSchema, type Published } from '../schemas/published.ts';

/** The texts of the last release, below `content/`. */
export const publishedFile = 'published.json';

/**
 * Reads the texts of the last release.
 * @param folder the path of `content/`
 */
export async function readPublished(
  folder: string,
): Promise<{ published: Published | undefined; problems: Problem[] }> {
  const text = await readFile(join(folder, publishedFile), 'utf8').catch(() => undefined);
  if (text === undefined) {
    const hint =
      'Restore it from the history of the repository; before a first release run: npm run publish:texts';
    return refused('is missing: nothing tells what has been published', hint);
  }
  const result = publishedSchema.safeParse(jsonOf(text));
  if (result.success) return { published: result.data, problems: [] };
  return refused(
    `cannot be read: ${faultOf(result.error)}`,
    'Restore it from the history of the repository; only npm run publish:texts writes it.',
  );
}

function faultOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const place = issue?.path.join('.') ?? '';
  return place === '' ? 'it is no release in JSON' : `${place}: ${issue?.message}`;
}

function refused(message: string, hint: string) {
  return { published: undefined, problems: [{ file: publishedFile, message, hint }] };
}

/** @returns `undefined` for what is no JSON */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
