import { recordFiles } from '../schemas/files.ts';
import { isMap } from './content-of.ts';
import { rule } from './rule.ts';

/** The first edition replaces none, and a later one may leave every code as it was. */
const mayBeEmpty = new Set(['since.yml']);

/** A file of records holds entries, and a document begins with its facts. */
export const factsPresent = rule(
  'facts-present',
  {
    undivided: () => ({
      message: 'does not begin with facts between two lines of three hyphens',
      hint: 'Begin the file with a line ---, the facts, a line ---, as its neighbours do.',
    }),
    empty: (example: string) => ({
      message: 'is empty',
      hint: `Restore its entries, each below its name, as ${example}:`,
    }),
    noEntries: (example: string) => ({
      message: 'does not hold entries by name',
      hint: `Write each entry below its name, as ${example}:`,
    }),
  },
  [],
  ({ files, readings }, say) => {
    for (const [file, { divided, value, faults }] of Object.entries(readings)) {
      const example = recordFiles[file]?.example;
      if (!divided) say.undivided({ file });
      if (example === undefined || faults.length > 0 || !(file in files)) continue;
      const nothing = value === null || (isMap(value) && Object.keys(value).length === 0);
      if (nothing && !mayBeEmpty.has(file)) say.empty({ file }, example);
      if (value !== null && !isMap(value)) say.noEntries({ file, line: 1 }, example);
    }
  },
);
