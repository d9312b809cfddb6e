import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { builtFiles } from '../support/dist.ts';
import { copyProject } from '../support/project-copy.ts';

/*
 * Real builds of a copy of this project, without its history and with few of its pages: what
 * tests/build/staged-build.test.ts shows in little.
 */

const copy = mkdtempSync(join(tmpdir(), 'standard-copy-'));
const dist = join(copy, 'dist');
const about = join(copy, 'content/en/pages/about.mdx');
const notes = join(copy, 'content/editions/046-2023/notes.yml');
/** What stood in the files that are spoilt; a copy beside them would be no content. */
const kept = new Map<string, string>();
let good = new Map<string, string>();

beforeAll(async () => {
  copyProject(copy);
  for (const pages of ['abilities', 'clauses', 'compare']) {
    rmSync(join(copy, 'src/pages/[...edition]/[tree]', pages), { recursive: true });
  }
  rmSync(join(copy, 'src/pages/id'), { recursive: true });
  for (const file of [about, notes]) kept.set(file, readFileSync(file, 'utf8'));
  expect((await build()).succeeded).toBe(true);
  good = built();
});

afterEach(() => {
  for (const [file, text] of kept) writeFileSync(file, text);
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** Each file of the built site with what is in it. */
function built(): Map<string, string> {
  return new Map(builtFiles(dist).map((file) => [file, readFileSync(join(dist, file), 'latin1')]));
}

/** @param meanwhile is told the process group of the build, and when it has begun to write */
async function build(meanwhile?: (group: number) => void) {
  const windows = process.platform === 'win32';
  const child = spawn('npm', ['run', 'build'], { cwd: copy, shell: windows, detached: !windows });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (meanwhile !== undefined) {
    while (!writing() && child.exitCode === null) await setTimeout(50);
    meanwhile(child.pid ?? 0);
  }
  return { succeeded: (await ended) === 0, printed };
}

/** Whether a build has begun to write pages. */
function writing(): boolean {
  const stages = readdirSync(join(copy, '.astro')).filter((name) => name.startsWith('build-'));
  return stages.some((stage) => existsSync(join(copy, '.astro', stage, 'site/en')));
}

/** That nothing has changed, and nothing is left beside it. */
function expectUntouched(): void {
  expect(built()).toEqual(good);
  expect(readdirSync(copy).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  expect(readdirSync(join(copy, '.astro')).filter((name) => /^build-/.test(name))).toEqual([]);
}

describe('a build that', () => {
  test.each([
    ['meets an error in a page', about, "{(() => { throw new Error('A fault.'); })()}", 'A fault.'],
    ['meets a page that is no MDX', about, '<div>', 'about.mdx'],
    ['meets process.exit() in a page', about, '{process.exit()}', 'The build ended early.'],
    [
      'meets a fault in the content',
      notes,
      'note-99:\n  zh: 一',
      'content/editions/046-2023/notes.yml',
    ],
  ])('%s says so, fails, and leaves the last good site', async (_, file, fault, said) => {
    appendFileSync(file, `\n${fault}\n`);
    const { succeeded, printed } = await build();
    expect(printed).toContain(said);
    expect(succeeded).toBe(false);
    expectUntouched();
    // What authors can mend is told without the steps of the program.
    if (file === notes) expect(printed).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'is ended by %s fails, and leaves the last good site',
    async (signal) => {
      const { succeeded } = await build((group) => process.kill(-group, signal));
      expect(succeeded).toBe(false);
      expectUntouched();
    },
  );
});

test('two builds at once both succeed, and the site is whole', async () => {
  const both = await Promise.all([build(), build()]);
  expect(both.map(({ succeeded, printed }) => succeeded || printed)).toEqual([true, true]);
  expectUntouched();
});

test('without the history of the source no date is promised', () => {
  const pages = [...good].filter(([file]) => /^(?:zh|en|zh-en)\/.*\.html$/.test(file));
  const texts = pages.map(([, bytes]) => Buffer.from(bytes, 'latin1').toString());
  expect(texts.filter((text) => !text.includes(packageFile.version))).toEqual([]);
  expect(texts.filter((text) => /更新于|updated on/.test(text))).toEqual([]);
});
