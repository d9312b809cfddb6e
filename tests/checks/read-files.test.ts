import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/build/check-content.ts';
import { Refusal } from '../../src/build/refusal.ts';
import { readFiles } from '../../src/build/read-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files are read as text, and what is none is told of', async () => {
  mkdirSync(join(folder, 'zh/rows/a.mdx'), { recursive: true });
  writeFileSync(join(folder, 'zh/rows/b.mdx'), '\uFEFFone\r\ntwo\r\n');
  writeFileSync(join(folder, 'zh/rows/.hidden'), '');
  writeFileSync(join(folder, 'utf16.yml'), Buffer.from('\uFEFFms:\n', 'utf16le'));
  writeFileSync(join(folder, 'cp1252.yml'), Buffer.from([0x61, 0x0a, 0x62, 0x92]));
  symlinkSync('nowhere', join(folder, 'lost.yml'));
  symlinkSync('loop.yml', join(folder, 'loop.yml'));
  expect(await readFiles(folder)).toEqual({
    files: { 'zh/rows/b.mdx': 'one\ntwo\n' },
    unreadable: {
      'cp1252.yml': { why: 'encoding', detail: '2' },
      'loop.yml': { why: 'link', detail: 'ELOOP' },
      'lost.yml': { why: 'link', detail: 'ENOENT' },
      'utf16.yml': { why: 'encoding', detail: '1' },
      'zh/rows/a.mdx': { why: 'folder', detail: '' },
    },
  });
});

test('a folder that is not there has no files', async () => {
  expect(await readFiles(join(folder, 'nowhere'))).toEqual({ files: {}, unreadable: {} });
});

test('what is wrong is thrown once, in words for authors and without a stack', async () => {
  const error = await checkContent(folder).catch((reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw new Error('Nothing was found to be wrong.');
  expect(error.message).toMatch(
    /^The content has 7 problem\(s\)\.\n\ncontent\/zh\/rows\/b\.mdx {2}is read by nothing/,
  );
  expect(error.message).toContain('content/editions  holds no edition');
  expect(error.stack).toBe('');
});
