import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from '../../src/build/archive.ts';
import { builtFiles, builtPage, dist } from '../support/dist.ts';

const archive = 'data/t-ccfags-046-2023-1.0.0.zip';
const read = (file: string) => readFileSync(resolve(dist, file));

test('the archive holds the whole site, but for itself and the checksums', () => {
  const held = unzipSync(read(archive));
  const expected = builtFiles().filter((file) => ![archive, 'data/SHA256SUMS'].includes(file));
  const folder = 't-ccfags-046-2023-1.0.0/';
  expect(Object.keys(held)).toEqual(expected.map((file) => `${folder}${file}`));
  const different = expected.filter(
    (file) => !read(file).equals(held[`${folder}${file}`] ?? Buffer.of()),
  );
  expect(different).toEqual([]);
});

test('the checksums are those of all files beside them', () => {
  const lines = read('data/SHA256SUMS').toString().trimEnd().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const files = builtFiles().filter((file) => file.startsWith('data/') && !file.endsWith('SUMS'));
  expect([...sums.keys()]).toEqual(files.map((file) => file.replace('data/', '')));
  for (const [name, sum] of sums) {
    expect(
      createHash('sha256')
        .update(read(`data/${name}`))
        .digest('hex'),
    ).toBe(sum);
  }
});

test('an archive is the same in every time zone', () => {
  const own = process.env['TZ'];
  const files = new Map([
    ['b/index.html', new Uint8Array([1, 2])],
    ['a.html', new Uint8Array([3])],
  ]);
  const [one, other] = ['Asia/Shanghai', 'America/St_Johns'].map((zone) => {
    process.env['TZ'] = zone;
    return Buffer.from(zipOf('site', files, '2023-11-15'));
  });
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
  expect(one?.equals(other ?? Buffer.of())).toBe(true);
});

test.each(['zh', 'en', 'zh-en'])('%s: the standard in one file needs no other', (tree) => {
  const page = builtPage(`data/t-ccfags-046-2023-${tree}.html`);
  expect(page('link[href]:not([href^="data:"]), script[src], img, iframe').length).toBe(0);
  const targets = page('a[href]')
    .toArray()
    .map((link) => page(link).attr('href') ?? '');
  expect(targets.length).toBeGreaterThan(300);
  const lost = targets.filter((target) => page(`[id="${target.slice(1)}"]`).length !== 1);
  expect(lost).toEqual([]);
});

test.each(['zh', 'en', 'zh-en'])(
  '%s: the page about downloading names every file to keep',
  (tree) => {
    const page = builtPage(`${tree}/download.html`);
    const offered = page('main a[download]')
      .toArray()
      .map((link) => page(link).attr('href') ?? '');
    const kept = builtFiles().filter((file) => /^data\/t-ccfags-/.test(file));
    expect(offered.map((address) => address.replace('../', '')).sort()).toEqual(kept);
    expect(kept).toHaveLength(4);
    expect(page('main a[href="../data/SHA256SUMS"]')).toHaveLength(1);
    expect(page('footer a[href="download.html"]')).toHaveLength(1);
  },
);
