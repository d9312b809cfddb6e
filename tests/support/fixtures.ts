import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/build/content-folder.ts';
import type { AuthoredContent, ContentFiles } from '../../src/checks/authored-content.ts';
import { contentReader } from '../../src/checks/content-of.ts';
import { editionsIn, pathIn, type EditionFiles } from '../../src/checks/editions-in.ts';
import { problemsIn } from '../../src/checks/index.ts';
import type { Problem } from '../../src/checks/problem.ts';
import type { Rule } from '../../src/checks/rule.ts';

/** One way to break the content, and what the author is told. */
export interface Fixture {
  /** Of a file, what is replaced by what. Both languages of a code may be changed at once. */
  replace?: Record<string, [from: string, to: string]>;
  /** What files hold instead. */
  write?: Record<string, string>;
  remove?: string[];
  unreadable?: EditionFiles['unreadable'];
  /** True where the translation of a changed Chinese file has not been read again. */
  stale?: true;
  /** The whole report: where, what, what to do. */
  says: string[];
}

/** The files of the first edition and of the site, as rules see them. */
const { files, folder } = firstOf(
  readdirSync(contentFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }): [string, string] => {
      const path = join(parentPath, name);
      return [path.slice(contentFolder.length), readFileSync(path, 'utf8')];
    }),
);

function firstOf(entries: [string, string][]): EditionFiles {
  const [first] = editionsIn({ files: Object.fromEntries(entries), unreadable: {} });
  if (first === undefined) throw new Error('There is no edition.');
  return first;
}

const read = contentReader();

/** The text of a file of the content as it is. */
export function textIn(file: string): string {
  const text = files[file];
  if (text === undefined) throw new Error(`There is no ${file}.`);
  return text;
}

/** The text of a document of the content, its body left out. */
export function withoutBody(file: string): string {
  return textIn(file).replace(/^(---\n[^]*?\n---\n)[^]*$/, '$1');
}

/** The files of a folder of the content. */
export function filesIn(folder: string): string[] {
  return Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
}

/** The files of the content, broken so. */
function brokenBy(fixture: Omit<Fixture, 'says'>): EditionFiles {
  return { folder, ...broken(files, fixture) };
}

/**
 * Files, broken so.
 * @param files the text of each, by its path
 */
export function broken(
  files: Record<string, string>,
  fixture: Omit<Fixture, 'says'>,
): ContentFiles {
  const changed = { ...files, ...fixture.write };
  for (const [file, [from, to]] of Object.entries(fixture.replace ?? {})) {
    expect(changed[file], `${file} has what the fixture replaces`).toContain(from);
    changed[file] = changed[file]?.replace(from, () => to) ?? '';
  }
  if (!fixture.stale) recordReading(files, changed);
  const unreadable = fixture.unreadable ?? {};
  const removed = [...(fixture.remove ?? []), ...Object.keys(unreadable)];
  const kept = Object.entries(changed).filter(([file]) => !removed.includes(file));
  return { files: Object.fromEntries(kept), unreadable };
}

/** Has every translation of a Chinese file that was changed say that it was read again. */
function recordReading(files: Record<string, string>, changed: Record<string, string>): void {
  for (const [file, text] of Object.entries(changed)) {
    const translation = file.replace(/(^|\/)zh\//, '$1en/');
    if (translation === file || text === files[file]) continue;
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const english = changed[translation];
    if (english === undefined) continue;
    changed[translation] = english.replace(/^translates: .*$/m, `translates: '${hash}'`);
  }
}

/**
 * A report as a fixture gives it: of each problem where, what and what to do. A line is given by
 * its text instead of its number, so that fixtures hold when content grows.
 */
export function reportOf(fixture: Omit<Fixture, 'says'>): string[] {
  return problemsWith(fixture).map(({ told }) => told);
}

/** The content as it is read, broken so. */
export function contentWith(fixture: Omit<Fixture, 'says'>): AuthoredContent {
  return read(brokenBy(fixture));
}

/** What is found in the content, broken so. */
function problemsWith(fixture: Omit<Fixture, 'says'>): Told[] {
  const found = brokenBy(fixture);
  return problemsIn(read(found)).map((problem) => asTold(problem, found));
}

interface Told {
  told: string;
  from: string;
}

/** A problem as a fixture gives it, and the message from which it comes. */
export function asTold(
  { file, line, column, message, hint, rule, key }: Problem,
  { files: given }: ContentFiles,
): Told {
  const text = line === undefined ? undefined : given[file]?.split('\n')[line - 1]?.trim();
  const place = [file, text, column].filter((part) => part !== undefined).join(' › ');
  return { told: `${place} | ${message} | ${hint}`, from: `${rule} ${key}` };
}

/** The content that fixtures break. */
export interface Editions {
  /** What is found in it, broken so. */
  problems(fixture: Omit<Fixture, 'says'>): Told[];
  /** The files that it has then, by their paths below `content/`. */
  pathsIn(fixture: Omit<Fixture, 'says'>): string[];
}

/** The first edition alone, its files and those of the site named as if they lay in one folder. */
const first: Editions = {
  problems: problemsWith,
  pathsIn: ({ write }) => Object.keys({ ...files, ...write }).map((file) => pathIn(folder, file)),
};

/**
 * Tests of a rule: for each of its messages, one way or more to break the content. The test fails
 * where a message has no fixture, where a fixture does not call it up, or where a report names a
 * path that leads nowhere.
 */
export function testRule(
  rule: Rule,
  fixtures: Record<string, Record<string, Fixture>>,
  { problems, pathsIn }: Editions = first,
): void {
  describe(rule.id, () => {
    test('each message has a fixture', () => {
      expect(Object.keys(fixtures).sort()).toEqual(Object.keys(rule.messages).sort());
    });
    for (const [key, ways] of Object.entries(fixtures)) {
      test.each(Object.entries(ways))(`${key}: %s`, (_title, { says, ...broken }) => {
        const found = problems(broken);
        expect(found.map(({ told }) => told)).toEqual(says);
        expect(found.map(({ from }) => from)).toContain(`${rule.id} ${key}`);
        expect(found.flatMap(({ told }) => pathsNowhere(told, pathsIn(broken)))).toEqual([]);
      });
    }
  });
}

/** The paths in a report that lead into no folder of the content, whole or broken. */
function pathsNowhere(told: string, files: string[]): string[] {
  const paths = files.map((file) => `content/${file}`);
  const named = told.match(/content\/[\w./-]+\w/g) ?? [];
  // A file may be named that is to be written; its folder is there.
  return named.filter((one) => !paths.some((path) => path.startsWith(`${dirname(one)}/`)));
}
