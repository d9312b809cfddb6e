import { readContent } from '../../src/build/read-content.ts';
import { problemsOfReading } from '../../src/checks/index.ts';
import { assembleStandard } from '../../src/standard/assemble.ts';

const [first] = await readContent();
if (first === undefined) throw new Error('There is no edition.');

/** The content of the first edition as authors wrote it, and the model made from it. */
export const content = first;
export const problems = problemsOfReading(content);
export const standard = assembleStandard(content);
