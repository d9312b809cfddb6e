import { recordFiles } from '../schemas/files.ts';
import { isMap } from './content-of.ts';
import { rule } from './rule.ts';
import type { Place } from './problem.ts';

/** The first edition replaces none, and a later one may leave every code as it was. */
const mayBeEmpty = new Set(['since.yml']);

/** A file of records holds entries, and a document begins with its facts. */
export const factsPresent = rule(
  'facts-present',
  {
    undivided: () => ({
      message: 'does not begin with a line of three hyphens',
      hint: 'Begin the file with a line ---, the facts, a line ---, as its neighbours do.',
    }),
    barred: (found: string) => ({
      message: `“${found}” ends the facts, and no line of three hyphens does`,
      hint: 'A line among the facts may not begin with --- or +++: remove it, or put a line --- before the text.',
    }),
    unclosed: () => ({
      message: 'has no second line of three hyphens, where its facts end',
      hint: 'Put a line --- between the facts and the text.',
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
      if (!divided) sayWhy(say, file, files[file] ?? '');
      if (example === undefined || faults.length > 0 || !(file in files)) continue;
      const nothing = value === null || (isMap(value) && Object.keys(value).length === 0);
      if (nothing && !mayBeEmpty.has(file)) say.empty({ file }, example);
      if (value !== null && !isMap(value)) say.noEntries({ file, line: 1 }, example);
    }
  },
);

interface Ways {
  undivided: (place: Place) => void;
  barred: (place: Place, found: string) => void;
  unclosed: (place: Place) => void;
}

/** Says what keeps the facts of a document from being told from its text. */
function sayWhy(say: Ways, file: string, text: string): void {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) {
    say.undivided(text === '' ? { file } : { file, line: 1 });
  } else if (end < 0) say.unclosed({ file });
  else say.barred({ file, line: end + 1 }, lines[end] ?? '');
}
