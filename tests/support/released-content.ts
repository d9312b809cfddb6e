import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { contentFolder } from '../../src/build/load-standard.ts';
import { readContent } from '../../src/build/read-content.ts';
import { problemsIn } from '../../src/checks/index.ts';
import { describeProblem } from '../../src/checks/problem.ts';
import { releaseOf } from '../../src/standard/release-texts.ts';
import { content } from './content.ts';

/** A release that is later than all that the content itself tells of. */
export const release = { version: '9.0.0', date: '2099-01-01' };

/** What is done to a file: its text before and after. */
export type Edit = (text: string) => string;
export type Edits = Record<string, Edit>;

const copies: string[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

/** A copy of the content just after a release of it, and then edited. */
export function releasedAndEdited(...edits: Edits[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'released-'));
  copies.push(folder);
  cpSync(contentFolder, folder, { recursive: true });
  const published = releaseOf(content, content.ledger, release);
  writeFileSync(join(folder, 'published.json'), JSON.stringify(published, undefined, 2));
  for (const [file, edit] of edits.flatMap((one) => Object.entries(one))) {
    const path = join(folder, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
  return folder;
}

/** A folder as read, and all that its author is told, a problem in two lines. */
export async function readAndReport(folder: string) {
  const { content: read, problems } = await readContent(folder);
  const all = [...problems, ...problemsIn(read)];
  return { content: read, report: all.flatMap((one) => describeProblem(one).split('\n')) };
}

/**
 * What an author is to be told, with each `«words»` behind a file's name made the number of the
 * line at which the words stand in the edited file.
 */
export function withLines(folder: string, says: string[]): string[] {
  return says.map((line) =>
    line.replace(/^content\/(\S+?)«(.+?)»/, (_, file: string, words: string) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      return `content/${file}:${lines.findIndex((one) => one.includes(words)) + 1}`;
    }),
  );
}

export const replaced =
  (...pairs: [from: string, to: string][]): Edit =>
  (text) =>
    pairs.reduce((before, [from, to]) => {
      expect(before, 'the file has what is replaced').toContain(from);
      return before.replace(from, () => to);
    }, text);

export const append =
  (added: string): Edit =>
  (text) =>
    `${text.trimEnd()}${added}\n`;

/** One edit after another. */
export const both =
  (one: Edit, other: Edit): Edit =>
  (text) =>
    other(one(text));

/** What is done to several files; to one of them, one thing after another. */
export function together(...all: Edits[]): Edits {
  const edits: Edits = {};
  for (const [file, edit] of all.flatMap((one) => Object.entries(one))) {
    const earlier = edits[file];
    edits[file] = earlier === undefined ? edit : both(earlier, edit);
  }
  return edits;
}

/** The entry of a code or day in a file of records, written otherwise; '' takes it out. */
export const entry =
  (key: string, instead: string): Edit =>
  (text) => {
    const pattern = new RegExp(`^'?${key}'?:\n(?: .*\n)*`, 'm');
    expect(text, 'the file has the entry').toMatch(pattern);
    return text.replace(pattern, () => instead);
  };

/** Keys of a file of records written otherwise, all at once. */
export const keys =
  (...pairs: [from: string, to: string][]): Edit =>
  (text) =>
    text.replace(/^([a-z0-9-]+):$/gm, (line, key: string) => {
      const to = pairs.find(([from]) => from === key)?.[1];
      return to === undefined ? line : `${to}:`;
    });

/** An entry at the end of `changes.yml`, with facts such as `concerns: [ms-07]`. */
export const told = (day: string, ...facts: string[]): Edits => ({
  'changes.yml': append(
    [
      '',
      `'${day}':`,
      '  text:',
      '    zh: 修订。',
      '    en: Revised.',
      ...facts.map((one) => `  ${one}`),
    ].join('\n'),
  ),
});

/** A Chinese file edited, and its translation recorded as read against it again. */
export function corrected(file: string, edit: Edit): Edits {
  const text = edit(readFileSync(join(contentFolder, 'zh', file), 'utf8'));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return {
    [`zh/${file}`]: () => text,
    [`en/${file}`]: (translation) =>
      translation.replace(/^translates: .*$/m, `translates: '${hash}'`),
  };
}

/** @throws where the content has nothing of the kind that a fixture wants */
export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The content has none such.');
  return thing;
}
