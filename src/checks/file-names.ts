import { documentAt, documentFolders } from '../schemas/files.ts';
import { rule } from './rule.ts';

/** A clause and a row are named by their codes: the name becomes an address for good. */
export const fileNames = rule(
  'file-names',
  {
    noCode: (name: string, example: string) => ({
      message: `“${name}” is not the code of anything that stands in this folder`,
      hint: `Name the file by its code, as ${example}.mdx, or remove it.`,
    }),
  },
  [],
  ({ files }, say) => {
    for (const file of Object.keys(files)) {
      const { folder = '', name = '' } = documentAt(file) ?? {};
      const place = documentFolders[folder];
      if (place?.only === undefined && place?.name.test(name) === false) {
        say.noCode({ file }, name, place.example);
      }
    }
  },
);
