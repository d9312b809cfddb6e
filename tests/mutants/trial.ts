import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { changed, type Change } from './change.ts';
import type { Needs, Stage } from './stages.ts';
import { WorkCopy } from './work-copy.ts';

/** What kills a mutant that cannot even be built. */
export const theBuild = 'npm run build';

/** Puts mutants to the test, one after another, in a copy of the project. */
export class Bench {
  readonly #copy = new WorkCopy();
  #built = false;
  /** Whether `dist` is other than what the unharmed project gives. */
  #harmed = false;

  /**
   * Runs tests on the unharmed project: one that is red here says nothing of a mutant.
   * @returns the files that are red
   */
  async redAlready(stages: Stage[]): Promise<string[]> {
    const needed = stages.filter(({ needs }) => needs !== 'nothing');
    if (needed.length > 0 && !(await this.#build())) throw new Error('The site cannot be built.');
    if (needed.length > 0) this.#keep();
    return this.#red([...new Set(stages.flatMap(({ tests }) => tests))], []);
  }

  /**
   * Applies a change, and runs stage by stage the tests that are to notice it.
   * @param apart files of tests that are red anyway
   * @returns the file of the first test that is red; `undefined` where none is
   */
  async killer(change: Change, stages: Stage[], apart: string[] = []): Promise<string | undefined> {
    const file = this.#copy.path(change.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, changed(text, change));
    try {
      let ready: Needs = 'nothing';
      for (const { needs, tests } of stages) {
        if (needs !== ready && needs !== 'nothing') {
          if (!(await this.#make(needs))) return theBuild;
          ready = needs;
        }
        const [red] = tests.includes(theBuild) ? [] : await this.#red(tests, apart, '--bail=1');
        if (red !== undefined) return red;
      }
      return undefined;
    } finally {
      writeFileSync(file, text);
    }
  }

  /** Takes the copy away. */
  close(): void {
    this.#copy.remove();
  }

  async #make(needs: 'scripts' | 'site'): Promise<boolean> {
    if (needs === 'site') {
      this.#harmed = true;
      return this.#build();
    }
    if (!this.#built) throw new Error('The unharmed site comes first.');
    this.#restore();
    this.#harmed = true;
    return this.#copy.run('--input-type=module', '--eval', bundling);
  }

  #build(): Promise<boolean> {
    rmSync(this.#copy.path('dist'), { recursive: true, force: true });
    return this.#copy.run('node_modules/astro/bin/astro.mjs', 'build');
  }

  /** Lays the unharmed site aside, for scripts to be put into it again and again. */
  #keep(): void {
    cpSync(this.#copy.path('dist'), this.#copy.path('dist-unharmed'), { recursive: true });
    this.#built = true;
  }

  #restore(): void {
    if (!this.#harmed) return;
    rmSync(this.#copy.path('dist'), { recursive: true, force: true });
    cpSync(this.#copy.path('dist-unharmed'), this.#copy.path('dist'), { recursive: true });
  }

  async #red(tests: string[], apart: string[], ...more: string[]): Promise<string[]> {
    const there = tests.filter((test) => this.#copy.has(test));
    if (there.length === 0) return [];
    const report = this.#copy.path('red.json');
    rmSync(report, { force: true });
    const fine = await this.#copy.run(
      ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/mutants/any.config.ts'],
      ...['--passWithNoTests', '--reporter=json', `--outputFile=${report}`, ...more],
      ...apart.flatMap((file) => ['--exclude', file]),
      ...there,
    );
    return fine ? [] : redIn(report, this.#copy.folder);
  }
}

const bundling =
  "const { writeClientScripts } = await import('./src/build/client-scripts.ts');" +
  "await writeClientScripts('dist/assets');";

/** Ended from outside, vitest leaves no report: then nobody knows which file hung. */
function redIn(report: string, folder: string): string[] {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { name: string; status: string }[];
    };
    return testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name }) => relative(folder, name));
  } catch {
    return ['a test that did not end'];
  }
}
