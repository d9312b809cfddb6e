import { textPresent } from '../../src/checks/text-present.ts';
import { testRule } from '../support/fixtures.ts';

testRule(textPresent, {
  silent: {
    'a clause': {
      replace: { 'zh/clauses/2.mdx': ['\n本文件没有规范性引用文件。\n', ''] },
      says: [
        'en/clauses/2.mdx | paragraphs: 1, where the Chinese has 0 | Translate each in its own place, none joined and none left out.',
        'zh/clauses/2.mdx | has neither text, items nor subclauses | Compare the transcription in content/source; nobody writes what is lost there.',
        'source/t-ccfags-046-2023.txt › 本文件没有规范性引用文件。 | reads “本文件没有规范性引用文件。”, where content/zh/clauses/3.mdx gives “3 术语、定义和缩略语” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  description: {
    'a row': {
      replace: { 'zh/rows/table-a.1-19.mdx': ['\n掌握用户标签建设的方法。\n', ''] },
      says: [
        'en/rows/table-a.1-19.mdx | paragraphs: 1, where the Chinese has 0 | Translate each in its own place, none joined and none left out.',
        'zh/rows/table-a.1-19.mdx | must have a description of one paragraph | Compare the transcription in content/source; nobody writes what is lost there.',
        'source/t-ccfags-046-2023.txt › 用户标签建设\t掌握用户标签建设的方法。 | reads “…⇥用户标签建设⇥掌握用户标签建设的方法。”, where content/zh/clauses/5.2.2.1.mdx gives “…⇥用户标签建设⇥” | Compare the published document, and correct the one that is wrong.',
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
