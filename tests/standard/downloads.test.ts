import { expect, test } from 'vitest';
import { trees } from '../../src/standard/addresses.ts';
import { checksums, dataFolder, downloadNames } from '../../src/standard/downloads.ts';

test('downloads say of which standard they are', () => {
  const { archive, document } = downloadNames('T/CCFAGS 046—2023', '1.0.0');
  expect(archive).toBe('t-ccfags-046-2023-1.0.0.zip');
  expect(trees.map(document)).toEqual([
    't-ccfags-046-2023-zh',
    't-ccfags-046-2023-zh-en',
    't-ccfags-046-2023-en',
  ]);
});

test('what is no letter or figure is one hyphen, however much of it there is', () => {
  expect(downloadNames('GB/T 1.1 — 2020', '2.1.0').archive).toBe('gb-t-1-1-2020-2.1.0.zip');
});

test('they stand in one folder, with their checksums', () => {
  expect([dataFolder, checksums]).toEqual(['data', 'SHA256SUMS']);
});
