import { documentsOf, folders, at, type AuthoredContent } from './authored-content.ts';
import type { Place } from './problem.ts';
import { rule } from './rule.ts';

/** Chinese characters, and the punctuation that is set with them. */
const chinese = /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60]+/u;

/**
 * The English of the standard has no Chinese left in it. Notes, reasons, changes and the editors'
 * own pages may cite Chinese words.
 */
export const englishWithoutChinese = rule(
  'english-without-chinese',
  {
    left: (found: string) => ({
      message: `“${found}” is left in the English`,
      hint: 'Translate it; only notes, reasons and the pages of the site cite Chinese words.',
    }),
  },
  [],
  (content, say) => {
    for (const { place, text } of [...linesOf(content), ...valuesOf(content)]) {
      const found = chinese.exec(text);
      if (found !== null) say.left(place(found.index), found[0]);
    }
  },
);

interface Found {
  place: (index: number) => Place;
  text: string;
}

/** The lines of the translated files. */
function linesOf(content: AuthoredContent): Found[] {
  return folders.flatMap((folder) =>
    Object.keys(documentsOf(content, folder).en).flatMap((code) => {
      const file = `en/${folder}/${code}.mdx`;
      const lines = content.files[file]?.split('\n') ?? [];
      return lines.map((text, line) => ({
        place: (index: number) => ({ file, line: line + 1, column: index + 1 }),
        text,
      }));
    }),
  );
}

/** The English words in files of records. */
function valuesOf(content: AuthoredContent): Found[] {
  return quoting.flatMap(([file, pattern]) => {
    const values = Object.entries(flat(content.readings[file]?.value, ''));
    return values
      .filter(([path]) => pattern.test(path))
      .map(([path, text]) => ({ place: () => at(content, file, ...path.split('.')), text }));
  });
}

/** Which values of a file are English, by the end of their paths. */
const quoting: [file: string, path: RegExp][] = [
  ['edition.yml', /\.en$/],
  ['positions.yml', /\.en$/],
  ['modules.yml', /\.en$/],
  ['glossary.yml', /^[^.]+\.(?:en|forms\.\d+)$/],
  ['synonyms.yml', /\.en\.\d+$/],
];

/** The texts of a value, however deep they lie, by their paths. */
function flat(value: unknown, path: string): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const below = entries.map(([key, part]) => flat(part, path === '' ? key : `${path}.${key}`));
  return Object.assign({}, ...below) as Record<string, string>;
}
