import { fileURLToPath } from 'node:url';
import { assembleStandard } from '../standard/assemble.ts';
import type { Standard } from '../standard/model.ts';
import { readContent } from './read-content.ts';

/** The folder `content/` of this project. */
export const contentFolder = fileURLToPath(new URL('../../content/', import.meta.url));

/** The model, read from `content/` without Astro. The content must have passed the checks. */
export async function loadStandard(folder = contentFolder): Promise<Standard> {
  const { content } = await readContent(folder);
  return assembleStandard(content);
}
