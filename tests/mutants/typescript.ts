import { readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import type { Change } from './change.ts';
import { compilerFor } from './compiles.ts';
import type { TypescriptFolder } from './goals.ts';
import { temporaryFolder } from './temporary.ts';

const root = resolve(import.meta.dirname, '../..');

/** What became of the mutants of a folder. */
export interface FolderScore {
  killed: number;
  /** Those of the killed that the type checker refuses before any test runs. */
  byTypes: number;
  survivors: Change[];
}

/**
 * Mutates the TypeScript of a folder of `src/` with StrykerJS, in a copy of the project, and runs
 * for each mutant the unit tests that reach it. No kind of mutant is left out.
 *
 * What is known from an earlier run, also from one that was ended half-way, is kept in
 * `node_modules/.cache/mutants/` and not tried again while the file and its tests are the same.
 * StrykerJS does not see a change in what tests import, in `content/` say: `fresh` tries all.
 */
export async function mutateTypescript(
  folder: TypescriptFolder,
  fresh: boolean,
): Promise<FolderScore> {
  const known = join(root, `node_modules/.cache/mutants/${folder}.json`);
  if (fresh) rmSync(known, { force: true });
  const stryker = new Stryker({
    mutate: [`src/${folder}/**/*.ts`],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutants/unit.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    incremental: true,
    incrementalFile: known,
    tempDirName: temporaryFolder(),
    ignorePatterns: ['dist', '.astro'],
    cleanTempDir: 'always',
    reporters: ['progress-append-only'],
    // On a busy machine slow is not endless.
    timeoutMS: 120_000,
    timeoutFactor: 3,
    warnings: false,
  });
  return scoreOf(await stryker.runMutationTest());
}

function scoreOf(results: MutantResult[]): FolderScore {
  const refusedBy = compilerFor(root);
  const alive = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const survivors = alive.filter(
    (mutant) => refusedBy(mutant.fileName, mutatedText(mutant)) === undefined,
  );
  return {
    killed: results.length - survivors.length,
    byTypes: alive.length - survivors.length,
    survivors: survivors.map(changeOf),
  };
}

/** The mutant as a change of whole lines, which tells it from its like without naming a place. */
function changeOf({ fileName, location, replacement = '' }: MutantResult): Change {
  const { start, end } = location;
  const lines = readFileSync(resolve(root, fileName), 'utf8').split('\n');
  const first = (lines[start.line - 1] ?? '').slice(0, start.column - 1);
  const last = (lines[end.line - 1] ?? '').slice(end.column - 1);
  return {
    file: relative(root, resolve(root, fileName)),
    before: lines
      .slice(start.line - 1, end.line)
      .join('\n')
      .trim(),
    after: `${first}${replacement}${last}`.trim(),
  };
}

function mutatedText({ fileName, location, replacement = '' }: MutantResult): string {
  const { start, end } = location;
  const lines = readFileSync(resolve(root, fileName), 'utf8').split('\n');
  const before = [
    ...lines.slice(0, start.line - 1),
    (lines[start.line - 1] ?? '').slice(0, start.column - 1),
  ];
  const after = [(lines[end.line - 1] ?? '').slice(end.column - 1), ...lines.slice(end.line)];
  return before.join('\n') + replacement + after.join('\n');
}
