import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from '../support/dist.ts';
import { copyHistory, copyProject } from '../support/project-copy.ts';

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
  copyProject(folder);
  copyHistory(folder);
  execFileSync('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  return join(folder, 'dist');
}
