import { recordFiles } from '../schemas/files.ts';
import { at } from './authored-content.ts';
import { isMap } from './content-of.ts';
import { rule } from './rule.ts';

/** The entries of a file of records are named by codes of its own kind. */
export const entryNames = rule(
  'entry-names',
  {
    noCode: (name: string, example: string) => ({
      message: `“${name}” cannot name an entry of this file`,
      hint: `Write a name such as ${example}.`,
    }),
  },
  [],
  (content, say) => {
    for (const [file, { name, example }] of Object.entries(recordFiles)) {
      const { value = undefined, faults = [] } = content.readings[file] ?? {};
      // What is no valid YAML has names that nobody wrote.
      if (faults.length > 0) continue;
      for (const code of isMap(value) ? Object.keys(value) : []) {
        if (!name.test(code)) say.noCode(at(content, file, code), code, example);
      }
    }
  },
);
