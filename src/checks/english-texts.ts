import { documentFolders } from '../schemas/files.ts';
import { at, codesOfFiles, type AuthoredContent } from './authored-content.ts';
import { paragraphsIn } from './paragraphs-in.ts';
import type { Place } from './problem.ts';

/** An English text as readers see it, and where an author finds it. */
export interface EnglishText {
  text: string;
  /** Whether editors speak in it of the standard, and may cite Chinese words. */
  isComment: boolean;
  /** @param index of a character of the text */
  placeAt: (index: number) => Place;
}

/**
 * All English that the site publishes out of `content/`: titles, names, items and paragraphs of the
 * translation, the editors' pages, notes, and of the glossary what stands for a word or says what
 * it means. Reasons and changes are left out: they speak of wordings, and may name any.
 */
export function englishTexts(content: AuthoredContent): EnglishText[] {
  return [...documents(content), ...records(content)];
}

/** The English of the standard, and what the glossary and the synonyms fix for it. */
export function translatedTexts(content: AuthoredContent): EnglishText[] {
  return englishTexts(content).filter(({ isComment }) => !isComment);
}

function documents(content: AuthoredContent): EnglishText[] {
  return Object.keys(documentFolders).flatMap((folder) =>
    codesOfFiles(content, `en/${folder}`).flatMap((code) => {
      const file = `en/${folder}/${code}.mdx`;
      const texts = [
        ...valuesIn(content, file).filter(({ path }) => !unread.includes(path)),
        ...bodyOf(content, file),
      ];
      return texts.map((text) => ({ ...text, isComment: folder === 'pages' }));
    }),
  );
}

/** What a translation says of itself, which no reader sees. */
const unread = ['translates', 'countsOtherwise'];

/** What stands below the facts: in a paragraph a wording may go over the end of a line. */
function bodyOf({ files }: AuthoredContent, file: string): Omit<EnglishText, 'isComment'>[] {
  const source = files[file] ?? '';
  return paragraphsIn(source).map(({ text, start }) => ({
    text,
    placeAt: (index) => {
      const before = source.slice(0, start + index).split('\n');
      return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    },
  }));
}

/** Which values of a file of records are English, by their paths. */
const english: [file: string, path: RegExp][] = [
  ['edition.yml', /\.en$/],
  ['positions.yml', /\.en$/],
  ['modules.yml', /\.en$/],
  ['notes.yml', /\.text\.en$/],
  ['glossary.yml', /^[^.]+\.(?:en|forms\.\d+|meaning\.en)$/],
  ['synonyms.yml', /\.en\.\d+$/],
];

function records(content: AuthoredContent): EnglishText[] {
  return english.flatMap(([file, pattern]) =>
    valuesIn(content, file)
      .filter(({ path }) => pattern.test(path))
      .map((text) => ({ ...text, isComment: file === 'notes.yml' })),
  );
}

/** The texts among the values of a file, with their paths. */
function valuesIn(content: AuthoredContent, file: string) {
  const { value = undefined, faults = [] } = content.readings[file] ?? {};
  // What is no valid YAML has texts that nobody wrote.
  return leaves(faults.length > 0 ? undefined : value, []).map(({ path, text }) => ({
    path: path.join('.'),
    text,
    placeAt: (index: number): Place => {
      const place = at(content, file, ...path);
      const line = content.files[file]?.split('\n')[(place.line ?? 0) - 1] ?? '';
      const [before = '', ...others] = line.split(text);
      // Where it stands there twice, or is written otherwise, the line must do.
      return others.length === 1 ? { ...place, column: before.length + index + 1 } : place;
    },
  }));
}

function leaves(value: unknown, path: string[]): { path: string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.flatMap(([key, part]) => leaves(part, [...path, key]));
}
