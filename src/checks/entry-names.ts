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
      const value = content.readings[file]?.value;
      for (const code of isMap(value) ? Object.keys(value) : []) {
        // An empty name is a fault of the YAML already.
        if (code !== '' && !name.test(code)) say.noCode(at(content, file, code), code, example);
      }
    }
  },
);
