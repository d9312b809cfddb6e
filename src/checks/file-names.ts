import { hiddenCharacters } from '../schemas/characters.ts';
import { documentAt, documentFolders } from '../schemas/files.ts';
import { pathTo } from './authored-content.ts';
import { rule } from './rule.ts';

/** A clause and a row are named by their codes: the name becomes an address for good. */
export const fileNames = rule(
  'file-names',
  {
    noCode: (name: string, example: string) => ({
      message: `“${name}” is not the code of anything that stands in this folder`,
      hint: `Name the file by its code, as ${example}.mdx, or remove it.`,
    }),
    elsewhere: (name: string, path: string) => ({
      message: `“${name}” has its place in ${path}`,
      hint: 'Compare the two, and remove this one.',
    }),
    annex: (name: string) => ({
      message: `“${name}”: the site knows one annex, annex-a`,
      hint: 'Remove it; another annex is more than a file.',
    }),
  },
  [],
  (content, say) => {
    for (const file of Object.keys(content.files)) {
      const { folder = '', name = '' } = documentAt(file) ?? {};
      const place = documentFolders[folder];
      if (place === undefined || place.only !== undefined || place.name.test(name)) continue;
      // What cannot be seen is told of by the rule about that.
      if (hiddenCharacters(name).length > 0) continue;
      const own = Object.entries(documentFolders).find(([, { only }]) => only?.includes(name))?.[0];
      if (own !== undefined) {
        say.elsewhere({ file }, name, pathTo(content, file.replace(folder, own)));
      } else if (folder === 'clauses' && name.startsWith('annex-')) say.annex({ file }, name);
      else say.noCode({ file }, name, place.example);
    }
  },
);
