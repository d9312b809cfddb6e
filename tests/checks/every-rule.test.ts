import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import { reportOf } from '../support/fixtures.ts';

test.each(rules.map(({ id }) => id))('%s has fixtures in a file of its name', (id) => {
  expect(existsSync(join(import.meta.dirname, `${id}.test.ts`))).toBe(true);
});

test('no two rules have the same id', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('the content as it is has no problem', () => {
  expect(reportOf({})).toEqual([]);
});

test('several problems are reported together, each once', () => {
  const report = reportOf({
    remove: ['en/rows/table-a.1-3.mdx'],
    write: { 'zh/rows/x.mdx.bak': '' },
    replace: { 'en/pages/about.mdx': ['## Rights', 'Rights'] },
  });
  expect(report.map((line) => line.split(' | ')[0])).toEqual([
    'zh/rows/x.mdx.bak',
    'en/rows/table-a.1-3.mdx',
    'en/pages/about.mdx',
  ]);
});
