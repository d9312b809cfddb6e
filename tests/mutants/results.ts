import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Change } from './change.ts';

const root = resolve(import.meta.dirname, '../..');

/** What trials found out, by the name of the mutant. */
type Results = Record<string, Result>;

interface Result {
  /** The test that noticed the mutant; empty where none did. */
  by: string;
  /** Of which mutant, file and tests that was found out: other ones are tried again. */
  of: string;
}

/** Kept with the project: which test noticed which mutant. Others are for this machine alone. */
const killedFile = join(import.meta.dirname, 'killed.json');
const survivedFile = join(root, 'node_modules/.cache/mutants/survived.json');

/** The test that noticed a mutant when it was last tried, be that long ago. */
export function lastKiller(name: string): string | undefined {
  return read(killedFile)[name]?.by;
}

/** The test that notices a mutant, where nothing has changed since that was found out. */
export function knownKiller(name: string, mutant: Change): string | undefined {
  const result = read(killedFile)[name];
  return result && result.of === hashOf(mutant, [result.by]) ? result.by : undefined;
}

/** Whether none of some tests notices a mutant, where nothing has changed since. */
export function isKnownToSurvive(name: string, mutant: Change, tests: string[]): boolean {
  const result = read(survivedFile)[name];
  return result !== undefined && result.of === hashOf(mutant, tests);
}

/** @param by the test that noticed the mutant; `undefined` where none of the tests did */
export function remember(
  name: string,
  mutant: Change,
  by: string | undefined,
  tests: string[],
): void {
  const own = { [name]: { by: by ?? '', of: hashOf(mutant, by === undefined ? tests : [by]) } };
  write(killedFile, { ...without(read(killedFile), name), ...(by === undefined ? {} : own) });
  write(survivedFile, { ...without(read(survivedFile), name), ...(by === undefined ? own : {}) });
}

/** What a result depends on, so far as it is worth telling: the mutant, its file and the tests. */
function hashOf({ file, before, after }: Change, tests: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([before, after, textOf(file)]));
  for (const test of tests) for (const file of filesBelow(test)) hash.update(textOf(file));
  return hash.digest('hex').slice(0, 12);
}

/** A file, or all files of a folder; none where there is nothing of that name. */
function filesBelow(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  try {
    const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort();
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}

function read(file: string): Results {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    return {};
  }
}

function without(results: Results, name: string): Results {
  return Object.fromEntries(Object.entries(results).filter(([other]) => other !== name));
}

/** Sorted by name, so that a change of one is one change in the history. */
function write(file: string, results: Results): void {
  const sorted = Object.entries(results).sort(([one], [other]) => (one < other ? -1 : 1));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}
