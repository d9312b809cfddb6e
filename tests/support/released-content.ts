import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { contentFolder } from '../../src/build/content-folder.ts';
import { pathIn } from '../../src/checks/editions-in.ts';
import { releaseOf } from '../../src/standard/release-texts.ts';
import { content } from './content.ts';
import { textIn } from './fixtures.ts';
import { notes } from './written.ts';

/** A release that is later than all that the content itself tells of. */
export const release = { version: '9.0.0', date: '2099-01-01' };

/** The content just after that release. */
export const released = {
  ...content,
  published: releaseOf(content, content.ledger, release),
};

/** What is done to a file: its text before and after. */
export type Edit = (text: string) => string;
export type Edits = Record<string, Edit>;

/** Files that hold the content just after the release, and edited since: of a fixture, `write`. */
export function sinceRelease(edits: Edits): Record<string, string> {
  const published = JSON.stringify(released.published, undefined, 2);
  const before = (file: string) => (file === 'published.json' ? published : textIn(file));
  return {
    'published.json': published,
    ...Object.fromEntries(Object.entries(edits).map(([file, edit]) => [file, edit(before(file))])),
  };
}

/** A folder, for the time of a test, with those files. */
export function folderSinceRelease(edits: Edits): string {
  const folder = mkdtempSync(join(tmpdir(), 'released-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(contentFolder, folder, { recursive: true });
  for (const [file, text] of Object.entries(sinceRelease(edits))) {
    writeFileSync(join(folder, pathIn(content.folder, file)), text);
  }
  return folder;
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

/** @throws where the content has nothing of the kind that a fixture wants */
export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The content has none such.');
  return thing;
}

/** The last three notes, whichever they are, and the code that the next one takes. */
export const [before, second, last] = notes.slice(-3).map(({ code }) => code) as [
  string,
  string,
  string,
];
export const next = `note-${notes.length + 1}`;

/** A note on another matter. */
export const another = (code: string) =>
  `${code}:\n  kind: slip\n  concerns: ['4']\n  text:\n    zh: 甲乙丙丁\n    en: Quite another.\n`;
