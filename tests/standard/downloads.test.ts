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

test('they stand in one folder, with their checksums', () => {
  expect([dataFolder, checksums]).toEqual(['data', 'SHA256SUMS']);
});
