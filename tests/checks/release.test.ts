import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/build/check-content.ts';
import { readContent } from '../../src/build/read-content.ts';
import { writeRelease } from '../../src/build/write-release.ts';
import { pathIn } from '../../src/checks/editions-in.ts';
import { problemsIn } from '../../src/checks/index.ts';
import { publishedSchema } from '../../src/schemas/published.ts';
import { textIn } from '../support/fixtures.ts';
import {
  found,
  release,
  folderSinceRelease,
  replaced,
  told,
  type Edits,
} from '../support/released-content.ts';
import { ledger, notes } from '../support/written.ts';

const note = found(notes.at(-1));
const line = textIn('notes.yml').split(note.text.zh)[0]?.split('\n').length;
const edited: Edits = { 'notes.yml': replaced([note.text.zh, `${note.text.zh}甲乙`]) };
const tells = told('2099-01-02', `concerns: [${note.code}]`);
const nextRelease = { version: '9.1.0', date: '2099-01-03' };

const file = pathIn('046-2023', 'published.json');
const releaseIn = (folder: string) => readFileSync(join(folder, file), 'utf8');

test('a first release holds every code of the ledger in its order, and has nothing left to tell', async () => {
  const folder = folderSinceRelease({});
  rmSync(join(folder, file));
  expect(await writeRelease(folder, release)).toBe(
    `content/${file} holds the texts of release 9.0.0; commit with the version.`,
  );
  const written = publishedSchema.parse(JSON.parse(releaseIn(folder)));
  expect(written).toMatchObject(release);
  expect(written.texts.map(({ code }) => code)).toEqual(ledger);
  await expect(checkContent(folder)).resolves.toBeUndefined();
});

test('a later release holds what was told, and what is changed after it must be told anew', async () => {
  const folder = folderSinceRelease({ ...edited, ...tells });
  await writeRelease(folder, nextRelease);
  const written = publishedSchema.parse(JSON.parse(releaseIn(folder)));
  expect(written).toMatchObject(nextRelease);
  expect(Object.keys(written.changes).at(-1)).toBe('2099-01-02');
  expect(written.texts.find(({ code }) => code === note.code)?.zh).toEqual([`${note.text.zh}甲乙`]);
  await expect(checkContent(folder)).resolves.toBeUndefined();
  const content = found((await readContent(folder))[0]);
  found(content.notes[note.code]).text.zh += '丙丁';
  expect(problemsIn(content).map(({ message }) => message)).toEqual([
    expect.stringContaining(`the Chinese of ${note.code} has changed since release 9.1.0`),
  ]);
});

test('nothing is released that was not told', async () => {
  const folder = folderSinceRelease(edited);
  const before = releaseIn(folder);
  await expect(writeRelease(folder, nextRelease)).rejects.toThrow(
    `Nothing was released.\n\ncontent/editions/046-2023/notes.yml:${line}  the Chinese of ${note.code} has changed since release 9.0.0`,
  );
  expect(releaseIn(folder)).toBe(before);
});

test('nothing is released for the first time that has a fault', async () => {
  const folder = folderSinceRelease({ 'ledger.txt': replaced([`\n${note.code}\n`, '\n']) });
  rmSync(join(folder, file));
  await expect(writeRelease(folder, release)).rejects.toThrow(
    `Nothing was released.\n\ncontent/editions/046-2023/ledger.txt  ${note.code} is new and not in the ledger`,
  );
  expect(existsSync(join(folder, file))).toBe(false);
});

test('a version is released once', async () => {
  const folder = folderSinceRelease({ ...edited, ...tells });
  const before = releaseIn(folder);
  await expect(writeRelease(folder, { ...nextRelease, version: '9.0.0' })).rejects.toThrow(
    'Nothing was released: 9.0.0 was released on 2099-01-01. Raise the version first: npm version minor --no-git-tag-version',
  );
  expect(releaseIn(folder)).toBe(before);
});

test('a release of what is released already changes nothing', async () => {
  const folder = folderSinceRelease({});
  const before = releaseIn(folder);
  expect(await writeRelease(folder, { ...nextRelease, version: '9.0.0' })).toBe(
    'Nothing has changed since release 9.0.0.',
  );
  expect(releaseIn(folder)).toBe(before);
});

test('a release that cannot be read is not written over', async () => {
  const folder = folderSinceRelease({ 'published.json': () => 'not JSON' });
  await expect(writeRelease(folder, nextRelease)).rejects.toThrow(
    'Nothing was released.\n\ncontent/editions/046-2023/published.json  cannot be read: it is no release in JSON',
  );
  expect(releaseIn(folder)).toBe('not JSON');
});
