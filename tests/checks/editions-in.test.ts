import { expect, test } from 'vitest';
import { editionsIn, pathIn, straysIn } from '../../src/checks/editions-in.ts';

const files = {
  'README.md': 'r',
  'glossary.yml': 'g',
  'zh/pages/about.mdx': 'p',
  'editions/046-2023/notes.yml': 'n1',
  'editions/046-2023/zh/rows/table-a.1-1.mdx': 'r1',
  'editions/046-2026/notes.yml': 'n2',
  'notes.yml': 'astray',
  'zh/rows/table-a.1-1.mdx': 'astray',
};

test('each edition has its own files and those of the site, as if they lay in one folder', () => {
  const unreadable = { 'editions/046-2026/ledger.txt': { why: 'failed', detail: 'EIO' } } as const;
  const ofSite = { 'README.md': 'r', 'glossary.yml': 'g', 'zh/pages/about.mdx': 'p' };
  expect(editionsIn({ files, unreadable })).toEqual([
    {
      folder: '046-2023',
      files: { ...ofSite, 'notes.yml': 'n1', 'zh/rows/table-a.1-1.mdx': 'r1' },
      unreadable: {},
    },
    {
      folder: '046-2026',
      files: { ...ofSite, 'notes.yml': 'n2' },
      unreadable: { 'ledger.txt': { why: 'failed', detail: 'EIO' } },
    },
  ]);
});

test('what lies neither in an edition nor where the site has its own is astray', () => {
  expect(straysIn({ files, unreadable: {} })).toEqual(['notes.yml', 'zh/rows/table-a.1-1.mdx']);
});

test.each([
  ['notes.yml', 'editions/046-2023/notes.yml'],
  ['zh/rows/table-a.1-1.mdx', 'editions/046-2023/zh/rows/table-a.1-1.mdx'],
  ['changes.yml', 'changes.yml'],
  ['en/pages/about.mdx', 'en/pages/about.mdx'],
])('%s of an edition lies at %s', (file, path) => {
  expect(pathIn('046-2023', file)).toBe(path);
});
