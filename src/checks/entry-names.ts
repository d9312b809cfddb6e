import { hiddenCharacters } from '../schemas/characters.ts';
import { kindOfCode } from '../schemas/codes.ts';
import { recordFiles } from '../schemas/files.ts';
import { at, type AuthoredContent } from './authored-content.ts';
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
    misnamed: (name: string, missing: string) => ({
      message: `“${name}” cannot name an entry of this file, and ${missing} is missing`,
      hint: `Restore the name ${missing}, if that is what the entry was called.`,
    }),
    spaced: (name: string) => ({
      message: `the name “${name}” begins or ends with a space`,
      hint: 'Remove the space.',
    }),
  },
  [],
  (content, say) => {
    for (const [file, { name, example }] of Object.entries(recordFiles)) {
      const { value = undefined, faults = [] } = content.readings[file] ?? {};
      // What is no valid YAML has names that nobody wrote.
      if (faults.length > 0) continue;
      const names = isMap(value) ? Object.keys(value) : [];
      // What cannot be seen is told of by the rule about that.
      const visible = names.filter((one) => hiddenCharacters(one).length === 0);
      for (const one of visible.filter((one) => !name.test(one))) {
        const place = at(content, file, one);
        const missing = missingAmong(content, names, example);
        if (one !== one.trim()) say.spaced(place, one);
        else if (missing === undefined) say.noCode(place, one, example);
        else say.misnamed(place, one, missing);
      }
    }
  },
);

/** The one code of a kind that the ledger has and no entry. */
function missingAmong(
  { ledger, folder }: AuthoredContent,
  names: string[],
  example: string,
): string | undefined {
  if (example === folder) return folder;
  const kind = kindOfCode(example);
  const missing = ledger.filter((code) => kindOfCode(code) === kind && !names.includes(code));
  return kind !== undefined && missing.length === 1 ? missing[0] : undefined;
}
