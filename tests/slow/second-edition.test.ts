import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../support/dist.ts';
import { copyProject } from '../support/project-copy.ts';
import { addSecondEdition, reworded } from '../support/second-edition.ts';

/*
 * What the site makes of a second edition, made for this test and never published: that every
 * address of the first stays and keeps its text, and that each edition is whole.
 */

const copy = mkdtempSync(join(tmpdir(), 'standard-editions-'));
const before = join(copy, 'one');
const after = join(copy, 'two');

beforeAll(async () => {
  copyProject(copy);
  await run('node_modules/.bin/astro', 'build', '--outDir', before);
  addSecondEdition(join(copy, 'content'));
  await run('node', 'src/build/publish-texts.ts');
  await run('node_modules/.bin/astro', 'build', '--outDir', after);
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

function run(command: string, ...parameters: string[]) {
  return promisify(execFile)(command, parameters, { cwd: copy, maxBuffer: 1 << 26 });
}

const page = (folder: string, file: string) => load(readFileSync(join(folder, file), 'utf8'));

describe('the first edition', () => {
  test('keeps every address', () => {
    const now = new Set(builtFiles(after));
    expect(builtFiles(before).filter((file) => !now.has(file))).toEqual([]);
  });

  test('says in every tree what it said, but for one line that leads to the counterpart', () => {
    const texts = builtFiles(before).filter((file) =>
      /^(?:zh|en|zh-en)\/(?:clauses|abilities|positions|full|annex-a|terms)/.test(file),
    );
    expect(texts.length).toBeGreaterThan(300);
    const different = texts.filter((file) => {
      const [one, other] = [page(before, file), page(after, file)];
      const notice = other('.replaced').remove();
      const text = (of: typeof one) => of('main').text().replace(/\s+/g, ' ');
      const href = notice.find('a').attr('href') ?? '';
      const leads = existsSync(join(after, posix.join(dirname(file), href.split('#')[0] ?? '')));
      return notice.length !== 1 || !leads || text(one) !== text(other);
    });
    expect(different).toEqual([]);
  });
});

describe('both editions', () => {
  test('no link leads nowhere', () => {
    const dead = builtFiles(after)
      .filter((file) => file.endsWith('.html') && file !== '404.html')
      .flatMap((file) => {
        const $ = page(after, file);
        const targets = $('[href], [src]')
          .toArray()
          .map((one) => ($(one).attr('href') ?? $(one).attr('src') ?? '').split(/[#?]/)[0] ?? '')
          .filter((target) => target !== '' && !target.includes(':'));
        return targets
          .filter((target) => !existsSync(join(after, posix.join(dirname(file), target))))
          .map((target) => `${file} → ${target}`);
      });
    expect(dead).toEqual([]);
  });

  test('have their own codes, records, files and archive', () => {
    const files = builtFiles(after);
    const first = files.filter((file) => file.startsWith('id/046-2023/'));
    expect(files.filter((file) => file.startsWith('id/046-2026/'))).toEqual(
      first.map((file) => file.replace('046-2023', '046-2026')),
    );
    const [zh = ['', '']] = reworded.map((one) => one.zh);
    for (const file of ['data/standard.json', 'data/abilities.csv']) {
      expect(readFileSync(join(after, file), 'utf8')).toContain(zh[0]);
      expect(readFileSync(join(after, '046-2026', file), 'utf8')).toContain(zh[1]);
    }
    expect(readFileSync(join(after, 'assets/search/046-2023/zh.js'), 'utf8')).toContain(zh[0]);
    expect(readFileSync(join(after, 'assets/search/046-2026/zh.js'), 'utf8')).toContain(zh[1]);
    const archive = unzipSync(
      readFileSync(join(after, '046-2026/data/t-ccfags-046-2026-1.0.0.zip')),
    );
    expect(Object.keys(archive)).toContain('t-ccfags-046-2026-1.0.0/046-2026/zh/full.html');
  });

  test('the root leads to the one in force, and the pages of the site stand once', () => {
    const links = page(after, 'index.html')('a[data-tree]').toArray();
    expect(links.map((link) => link.attribs['href'])).toEqual(
      ['zh', 'zh-en', 'en'].map((tree) => `046-2026/${tree}/index.html`),
    );
    expect(existsSync(join(after, '046-2026/zh/about.html'))).toBe(false);
  });
});

describe('what became of the codes', () => {
  test('stands side by side, with the words that changed', () => {
    const $ = page(after, '046-2026/zh/since-046-2023.html');
    const codes = $('main [data-was]')
      .toArray()
      .map((one) => $(one).attr('data-was'));
    expect(codes).toEqual(['5.1.1', 'table-a.1-19', 'uo-04']);
    expect($('[data-was="table-a.1-19"] ins').text()).toBe('体系');
    expect($('[data-was="5.1.1"] del').text()).toBe('打通');
    expect($('main [data-now]')).toHaveLength(0);
  });

  test.each([
    ['046-2023/table-a.1-19', '文字有改', '046-2026/table-a.1-19'],
    ['046-2023/ms-07', '文字和位置不变', '046-2026/ms-07'],
  ])('%s: %s', (code, said, leads) => {
    const $ = page(after, `id/${code}/index.html`);
    expect($('main').text()).toContain(said);
    const targets = $('main a')
      .toArray()
      .map((link) => posix.join(`id/${code}`, $(link).attr('href') ?? ''));
    expect(targets).toContain(`id/${leads}/index.html`);
  });
});
