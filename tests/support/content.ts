import { readContent } from '../../src/build/read-content.ts';
import { contentFolder } from '../../src/build/load-standard.ts';
import { assembleStandard } from '../../src/standard/assemble.ts';

/** The content of this project as authors wrote it, and the model made from it. */
export const { content, problems } = await readContent(contentFolder);
export const standard = assembleStandard(content);
