import { textPresent } from '../../src/checks/text-present.ts';
import { testRule } from '../support/fixtures.ts';

testRule(textPresent, {
  silent: {
    'a clause': {
      replace: { 'zh/clauses/2.mdx': ['\n本文件没有规范性引用文件。\n', ''] },
      says: [
        'en/clauses/2.mdx | paragraphs: 1, where the Chinese has 0 | Translate each in its own place, none joined and none left out.',
        'zh/clauses/2.mdx | has neither text, items nor subclauses | Compare the transcription in content/source; nobody writes what is lost there.',
      ],
    },
  },
  description: {
    'a row': {
      replace: { 'zh/rows/table-a.1-19.mdx': ['\n掌握用户标签建设的方法。\n', ''] },
      says: [
        'en/rows/table-a.1-19.mdx | paragraphs: 1, where the Chinese has 0 | Translate each in its own place, none joined and none left out.',
        'zh/rows/table-a.1-19.mdx | must have a description of one paragraph | Compare the transcription in content/source; nobody writes what is lost there.',
      ],
    },
  },
  lost: {
    'a row that has lost it': {
      replace: { 'zh/rows/table-a.2-4.mdx': ['name]\n---\n', 'name]\n---\n\n某\n'] },
      says: [
        'en/rows/table-a.2-4.mdx | paragraphs: 0, where the Chinese has 1 | Translate each in its own place, none joined and none left out.',
        'zh/rows/table-a.2-4.mdx | has a description, though its cells as printed name none | Compare the transcription in content/source; nobody writes what is lost there.',
      ],
    },
  },
  page: {
    'a page': {
      write: {
        'zh/pages/about.mdx': '---\ntitle: 关于本站\n---\n',
        'en/pages/about.mdx': '---\ntitle: About this site\n---\n\n',
      },
      says: [
        'zh/pages/about.mdx | has no text | Write the page, or restore what it said.',
        'en/pages/about.mdx | has no text | Write the page, or restore what it said.',
      ],
    },
  },
});
