import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from '../support/dist.ts';

const project = resolve(import.meta.dirname, '../..');
const parent = mkdtempSync(join(tmpdir(), 'standard-builds-'));

afterAll(() => rmSync(parent, { recursive: true }));

test('two builds in different folders, time zones and locales give the same bytes', () => {
  const one = build('one', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
  const other = build('some/other folder', { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' });
  const files = builtFiles(one);
  expect(files).toContain('data/SHA256SUMS');
  expect(builtFiles(other)).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
  expect(different).toEqual([]);
});

/** Builds what is in this project, in a folder of its own. @returns the folder of the site */
function build(name: string, environment: Record<string, string>): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  for (const file of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(project, file), join(folder, file));
  }
  cpSync(join(project, '.git'), join(folder, '.git'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  return join(folder, 'dist');
}
