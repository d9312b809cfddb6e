import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/build/content-folder.ts';
import type { AuthoredContent } from '../../src/checks/authored-content.ts';
import { contentReader } from '../../src/checks/content-of.ts';
import { editionsIn, pathIn, type EditionFiles } from '../../src/checks/editions-in.ts';
import { problemsIn } from '../../src/checks/index.ts';
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
  const changed = { ...files, ...fixture.write };
  for (const [file, [from, to]] of Object.entries(fixture.replace ?? {})) {
    expect(changed[file], `${file} has what the fixture replaces`).toContain(from);
    changed[file] = changed[file]?.replace(from, () => to) ?? '';
  }
  if (!fixture.stale) recordReading(changed);
  const unreadable = fixture.unreadable ?? {};
  const removed = [...(fixture.remove ?? []), ...Object.keys(unreadable)];
  const kept = Object.entries(changed).filter(([file]) => !removed.includes(file));
  return { folder, files: Object.fromEntries(kept), unreadable };
}

/** Has every translation of a Chinese file that was changed say that it was read again. */
function recordReading(changed: Record<string, string>): void {
  for (const [file, text] of Object.entries(changed)) {
    const translation = file.replace(/^zh/, 'en');
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
function problemsWith(fixture: Omit<Fixture, 'says'>): { told: string; from: string }[] {
  const broken = brokenBy(fixture);
  return problemsIn(read(broken)).map(({ file, line, column, message, hint, rule, key }) => {
    const text = line === undefined ? undefined : broken.files[file]?.split('\n')[line - 1]?.trim();
    const place = [file, text, column].filter((part) => part !== undefined).join(' › ');
    return { told: `${place} | ${message} | ${hint}`, from: `${rule} ${key}` };
  });
}

/**
 * Tests of a rule: for each of its messages, one way or more to break the content. The test fails
 * where a message has no fixture, or where a fixture does not call it up.
 */
export function testRule(rule: Rule, fixtures: Record<string, Record<string, Fixture>>): void {
  describe(rule.id, () => {
    test('each message has a fixture', () => {
      expect(Object.keys(fixtures).sort()).toEqual(Object.keys(rule.messages).sort());
    });
    for (const [key, ways] of Object.entries(fixtures)) {
      test.each(Object.entries(ways))(`${key}: %s`, (_title, { says, ...broken }) => {
        const found = problemsWith(broken);
        expect(found.map(({ told }) => told)).toEqual(says);
        expect(found.map(({ from }) => from)).toContain(`${rule.id} ${key}`);
        expect(found.flatMap(({ told }) => pathsNowhere(told, broken))).toEqual([]);
      });
    }
  });
}

/** The paths in a report that lead into no folder of the content, whole or broken. */
function pathsNowhere(told: string, { write }: Omit<Fixture, 'says'>): string[] {
  const paths = Object.keys({ ...files, ...write }).map(
    (file) => `content/${pathIn(folder, file)}`,
  );
  const named = told.match(/content\/[\w./-]+\w/g) ?? [];
  // A file may be named that is to be written; its folder is there.
  return named.filter((one) => !paths.some((path) => path.startsWith(`${dirname(one)}/`)));
}
