import { documentFolders } from '../schemas/files.ts';
import { at, codesOfFiles, type AuthoredContent } from './authored-content.ts';
import type { Place } from './problem.ts';

/** An English text as readers see it, and where an author finds it. */
export interface EnglishText {
  text: string;
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

function documents(content: AuthoredContent): EnglishText[] {
  const files = Object.keys(documentFolders).flatMap((folder) =>
    codesOfFiles(content, `en/${folder}`).map((code) => `en/${folder}/${code}.mdx`),
  );
  return files.flatMap((file) => [
    ...valuesIn(content, file).filter(({ path }) => path !== 'translates'),
    body(content, file),
  ]);
}

/** What stands below the facts, as one text: a wording may go over the end of a line. */
function body({ files }: AuthoredContent, file: string): EnglishText {
  const text = files[file] ?? '';
  const end = text.indexOf('\n---\n', 3);
  const start = end < 0 ? text.length : end;
  return {
    text: text.slice(start),
    placeAt: (index) => ({ file, line: text.slice(0, start + index).split('\n').length }),
  };
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
    valuesIn(content, file).filter(({ path }) => pattern.test(path)),
  );
}

/** The texts among the values of a file, with their paths. */
function valuesIn(content: AuthoredContent, file: string): (EnglishText & { path: string })[] {
  return leaves(content.readings[file]?.value, []).map(({ path, text }) => ({
    path: path.join('.'),
    text,
    placeAt: () => at(content, file, ...path),
  }));
}

function leaves(value: unknown, path: string[]): { path: string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.flatMap(([key, part]) => leaves(part, [...path, key]));
}
