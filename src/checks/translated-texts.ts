import { at, documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import type { Place } from './problem.ts';

/** An English text of the standard, and where an author finds a character of it. */
export interface TranslatedText {
  place: (index: number) => Place;
  text: string;
}

/** All English of the standard: the lines of the translated files, and the words in files of records. */
export function translatedTexts(content: AuthoredContent): TranslatedText[] {
  return [...linesOf(content), ...valuesOf(content)];
}

/** The lines of the translated files. */
function linesOf(content: AuthoredContent): TranslatedText[] {
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
function valuesOf(content: AuthoredContent): TranslatedText[] {
  return quoting.flatMap(([file, pattern]) => {
    const { value = undefined, faults = [] } = content.readings[file] ?? {};
    // What is no valid YAML has texts that nobody wrote.
    const values = Object.entries(flat(faults.length > 0 ? undefined : value, ''));
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
