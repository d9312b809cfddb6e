import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

/*
 * A build in little, in a process and a project of its own: what it does between the first file
 * and the last is given as a line of code.
 */

const module = pathToFileURL(resolve(import.meta.dirname, '../../src/build/staged-build.ts')).href;
const node = ['--input-type=module', '--eval'];

let project = '';
let elsewhere = '';
beforeEach(() => {
  const folder = (name: string) => realpathSync(mkdtempSync(join(tmpdir(), `standard-${name}-`)));
  project = folder('project');
  elsewhere = folder('elsewhere');
});
afterEach(() => {
  for (const folder of [project, elsewhere]) rmSync(folder, { recursive: true });
});

/** What a build does, of `write`, `publish`, and `another`, which is a build at the same time. */
const steps = {
  all: `write('index.html', 'new'); publish();`,
  wait: `await new Promise(() => { setInterval(() => {}, 1000); });`,
  /** Of the other build at the same time, which writes two files. */
  other: `write('index.html', 'other'); write('other.html', 'other'); publish();`,
};

/** @param outDir where the site is to go, from the project */
function build(does: string, outDir = 'dist') {
  const program = (what: string) => `
    import { spawnSync } from 'node:child_process';
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { stageBuild } from ${JSON.stringify(module)};
    const folder = (path) => new URL(path, ${JSON.stringify(`${pathToFileURL(project).href}/`)});
    const { site, publish } = stageBuild(folder(${JSON.stringify(`${outDir}/`)}), folder('./'));
    const write = (name, text) => {
      mkdirSync(site, { recursive: true });
      writeFileSync(new URL(name, site), text);
    };
    const another = () =>
      spawnSync(process.execPath, [...${JSON.stringify(node)}, process.argv[1]]);
    ${what}`;
  const run = [...node, program(does), program(steps.other)];
  const { status, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  return { succeeded: status === 0, said: stderr };
}

/** What a folder is left with: each file with its text, all that stands beside the site included. */
function files(folder = project): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    found.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

test('a build that is complete takes the place of the one before', () => {
  put('dist/index.html', 'old');
  put('dist/gone.html', 'old');
  expect(build(steps.all)).toEqual({ succeeded: true, said: '' });
  expect(files()).toEqual({ 'dist/index.html': 'new' });
});

test('the first build makes its folder', () => {
  expect(build(steps.all, 'some/where').succeeded).toBe(true);
  expect(files()).toEqual({ 'some/where/index.html': 'new' });
});

const ends = [
  ['an error', `throw new Error('fault');`],
  ['a promise that is broken', `Promise.reject(new Error('fault')); ${steps.wait}`],
  ['a promise that is never kept', `await new Promise(() => {});`],
  ['process.exit()', 'process.exit();'],
  ['process.exit(0)', 'process.exit(0);'],
];
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => [
  signal,
  `process.kill(process.pid, '${signal}'); ${steps.wait}`,
]);

test.each(process.platform === 'win32' ? ends : [...ends, ...signals])(
  'a build that ends by %s is an error, and leaves the site before as it was',
  (_, end) => {
    put('dist/index.html', 'old');
    expect(build(`write('index.html', 'new'); ${end ?? ''} publish();`).succeeded).toBe(false);
    expect(files()).toEqual({ 'dist/index.html': 'old' });
  },
);

test('a build that ends early without an error says so', () => {
  expect(build('process.exit();').said).toContain('The build ended early.');
});

test('of two builds at once each is whole, and the one that is later complete stays', () => {
  const first = `write('index.html', 'first'); another(); write('first.html', 'first'); publish();`;
  expect(build(first).succeeded).toBe(true);
  expect(files()).toEqual({ 'dist/index.html': 'first', 'dist/first.html': 'first' });
});

test('a build whose like is complete meanwhile may fail, and leaves that one as it is', () => {
  expect(
    build(`write('index.html', 'first'); another(); throw new Error('fault');`).succeeded,
  ).toBe(false);
  expect(files()).toEqual({ 'dist/index.html': 'other', 'dist/other.html': 'other' });
});

test('what killed builds left is cleared away by the next', () => {
  expect(
    build(`write('index.html', 'new'); process.kill(process.pid, 'SIGKILL'); ${steps.wait}`)
      .succeeded,
  ).toBe(false);
  expect(Object.keys(files())).toHaveLength(1);
  const { pid } = spawnSync(process.execPath, ['--version']);
  put(`dist.new-${pid}/index.html`, 'half');
  put('dist.new-notes/index.html', 'a folder of somebody else');
  expect(build(steps.all).succeeded).toBe(true);
  expect(files()).toEqual({
    'dist/index.html': 'new',
    'dist.new-notes/index.html': 'a folder of somebody else',
  });
});

test('what a build that still runs has written is left alone', () => {
  put(`.astro/build-${process.pid}/site/index.html`, 'half');
  expect(build(steps.all).succeeded).toBe(true);
  expect(Object.keys(files())).toHaveLength(2);
});

test('a site that a killed build had taken away is put back', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  put(`dist.old-${pid}/index.html`, 'old');
  expect(build(`throw new Error('fault');`).succeeded).toBe(false);
  expect(files()).toEqual({ 'dist/index.html': 'old' });
});

test('a link to a folder leads to the new site, and stays a link', () => {
  writeFileSync(join(elsewhere, 'index.html'), 'old');
  symlinkSync(elsewhere, join(project, 'dist'), 'junction');
  expect(build(`write('index.html', 'new'); process.exit();`).succeeded).toBe(false);
  expect(files(elsewhere)).toEqual({ 'index.html': 'old' });
  expect(build(steps.all).succeeded).toBe(true);
  expect(files(elsewhere)).toEqual({ 'index.html': 'new' });
  expect(lstatSync(join(project, 'dist')).isSymbolicLink()).toBe(true);
});

test('a work tree of git stays one', () => {
  put('dist/.git', 'gitdir: elsewhere');
  expect(build(steps.all).succeeded).toBe(true);
  expect(files()).toEqual({ 'dist/index.html': 'new', 'dist/.git': 'gitdir: elsewhere' });
});

test('a file where the site should go is refused before anything is built', () => {
  put('dist', 'a file');
  const { succeeded, said } = build(`write('index.html', 'new'); publish();`);
  expect(succeeded).toBe(false);
  expect(said).toContain('dist is a file. The site goes into a folder of this name: move it away.');
  expect(files()).toEqual({ dist: 'a file' });
});

test('a link that leads nowhere is refused', () => {
  symlinkSync(join(elsewhere, 'nothing'), join(project, 'dist'), 'junction');
  expect(build(steps.all).said).toContain('dist is a link that leads nowhere.');
  expect(existsSync(join(elsewhere, 'nothing'))).toBe(false);
});

test.each(['.', '..'])('the project itself is never replaced: %s', (outDir) => {
  put('src/index.ts', 'source');
  const { succeeded, said } = build(steps.all, outDir);
  expect(succeeded).toBe(false);
  expect(said).toContain('holds the project itself');
  expect(files()).toEqual({ 'src/index.ts': 'source' });
});
