import { expect, test } from 'vitest';
import { problemsInEditions } from '../../src/checks/index.ts';
import { knownFiles } from '../../src/checks/known-files.ts';
import { testRule } from '../support/fixtures.ts';

testRule(knownFiles, {
  unknown: {
    'a copy kept by an editor': {
      write: { 'zh/rows/table-a.1-3.mdx.bak': '' },
      says: [
        'zh/rows/table-a.1-3.mdx.bak | is read by nothing | Remove it, or give it its right name; content/README.md lists all files.',
      ],
    },
    'a third file of the front': {
      write: { 'zh/front/preface.mdx': '---\ntitle: 引言\n---\n', 'en/front/preface.mdx': '' },
      says: [
        'zh/front/preface.mdx | is read by nothing | Remove it, or give it its right name; content/README.md lists all files.',
        'en/front/preface.mdx | is read by nothing | Remove it, or give it its right name; content/README.md lists all files.',
      ],
    },
    'a page without a route': {
      write: { 'zh/pages/extra.mdx': '---\ntitle: 附\n---\n' },
      says: [
        'zh/pages/extra.mdx | is read by nothing | Remove it, or give it its right name; content/README.md lists all files.',
      ],
    },
    'a folder, told of once': {
      write: { 'zh/rows/old/table-a.1-1.mdx': '', 'zh/rows/old/table-a.1-2.mdx': '' },
      says: [
        'zh/rows/old | is read by nothing | Remove it, or give it its right name; content/README.md lists all files.',
      ],
    },
    'a file of records of another name': {
      write: { 'module.yml': 'a: b\n' },
      says: [
        'module.yml | is read by nothing | Remove it, or give it its right name; content/README.md lists all files.',
      ],
    },
    'a third language': {
      write: { 'de/clauses/1.mdx': '' },
      says: [
        'de | is read by nothing | Remove it, or give it its right name; content/README.md lists all files.',
      ],
    },
    'a second kind of source': {
      write: { 'source/t.pdf': '' },
      says: [
        'source/t.pdf | is read by nothing | Remove it, or give it its right name; content/README.md lists all files.',
      ],
    },
  },
});

const belongs = 'is read by nothing: it belongs to the site as a whole, not to an edition';

test.each([
  ['editions/046-2023/glossary.yml', 'glossary.yml'],
  ['editions/046-2023/changes.yml', 'changes.yml'],
  ['editions/046-2023/README.md', 'README.md'],
  ['editions/046-2023/zh/pages/about.mdx', 'zh/pages/about.mdx'],
])('%s lies in an edition that has none of its own', (file, own) => {
  const problems = problemsInEditions({ files: { [file]: '' }, unreadable: {} });
  expect(problems.filter((problem) => problem.file === file)).toEqual([
    {
      rule: 'known-files',
      key: 'ofSite',
      file,
      message: belongs,
      hint: `Put what it says into content/${own}, and remove it here.`,
    },
  ]);
});
