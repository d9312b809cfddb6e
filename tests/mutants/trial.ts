import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { changed, type Change } from './change.ts';
import type { Needs, Stage } from './stages.ts';
import { WorkCopy } from './work-copy.ts';

/** What kills a mutant that cannot even be built. */
export const theBuild = 'npm run build';

/** Puts mutants to the test, one after another, in a copy of the project. */
export class Bench {
  /** Files of tests that are red without any mutant: what they say of one is not believed. */
  readonly redAlready = new Set<string>();
  readonly #believed = new Set<string>([theBuild]);
  readonly #copy = new WorkCopy();
  /** Whether `dist` is what the unharmed project gives. */
  #dist: 'none' | 'unharmed' | 'harmed' = 'none';

  /**
   * Applies a change, and runs stage by stage the tests that are to notice it.
   * @returns the file of the first test that is red; `undefined` where none is
   */
  async killer(change: Change, stages: Stage[]): Promise<string | undefined> {
    for (;;) {
      const red = await this.#firstRed(change, stages);
      if (red === undefined || (await this.#isBelieved(red))) return red;
      this.redAlready.add(red);
    }
  }

  /** Takes the copy away. */
  close(): void {
    this.#copy.remove();
  }

  async #firstRed(change: Change, stages: Stage[]): Promise<string | undefined> {
    const isShown = stages.some(({ needs }) => needs !== 'nothing');
    if (isShown && this.#dist === 'none') await this.#unharm();
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
        const [red] = await this.#red(tests);
        if (red !== undefined) return red;
      }
      return undefined;
    } finally {
      writeFileSync(file, text);
    }
  }

  /** A test is believed once it has been seen to be green without a mutant. */
  async #isBelieved(test: string): Promise<boolean> {
    if (this.#believed.has(test)) return true;
    if (this.#dist === 'harmed') await this.#unharm();
    if ((await this.#red([test])).length > 0) return false;
    this.#believed.add(test);
    return true;
  }

  /** Brings back the site as the unharmed project gives it, which is built but once. */
  async #unharm(): Promise<void> {
    if (this.#dist === 'unharmed') return;
    const [dist, aside] = [this.#copy.path('dist'), this.#copy.path('dist-unharmed')];
    if (this.#dist === 'none') {
      if (!(await this.#build())) throw new Error('The unharmed site cannot be built.');
      cpSync(dist, aside, { recursive: true });
    } else {
      rmSync(dist, { recursive: true, force: true });
      cpSync(aside, dist, { recursive: true });
    }
    this.#dist = 'unharmed';
  }

  async #make(needs: 'scripts' | 'site'): Promise<boolean> {
    if (needs === 'scripts') await this.#unharm();
    this.#dist = 'harmed';
    return needs === 'site'
      ? this.#build()
      : this.#copy.run('--input-type=module', '--eval', bundling);
  }

  #build(): Promise<boolean> {
    rmSync(this.#copy.path('dist'), { recursive: true, force: true });
    return this.#copy.run('node_modules/astro/bin/astro.mjs', 'build');
  }

  async #red(tests: string[]): Promise<string[]> {
    const there = tests.filter((test) => this.#copy.has(test) && !this.redAlready.has(test));
    if (there.length === 0) return [];
    const report = this.#copy.path('red.json');
    rmSync(report, { force: true });
    const fine = await this.#copy.run(
      ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/mutants/any.config.ts'],
      ...['--bail=1', '--passWithNoTests', '--reporter=json', `--outputFile=${report}`],
      ...[...this.redAlready].flatMap((file) => ['--exclude', file]),
      ...there,
    );
    return fine ? [] : redIn(report, this.#copy.folder);
  }
}

const bundling =
  "const { writeClientScripts } = await import('./src/build/client-scripts.ts');" +
  "await writeClientScripts('dist/assets');";

/** As vitest reports on a file: one that was not run to its end counts as failed there. */
interface FileReport {
  name: string;
  status: string;
  /** Why the file could not be run, if it could not. */
  message: string;
  assertionResults: { status: string }[];
}

/** Ended from outside, vitest leaves no report: then nobody knows which file hung. */
function redIn(report: string, folder: string): string[] {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: FileReport[];
    };
    const failed = testResults.filter(({ status }) => status === 'failed');
    const certain = failed.filter(
      ({ message, assertionResults }) =>
        message !== '' || assertionResults.some((one) => one.status === 'failed'),
    );
    return (certain.length > 0 ? certain : failed).map(({ name }) => relative(folder, name));
  } catch {
    return ['a test that did not end'];
  }
}
