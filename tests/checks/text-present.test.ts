import { textPresent } from '../../src/checks/text-present.ts';
import { testRule, withoutBody } from '../support/fixtures.ts';

testRule(textPresent, {
  silent: {
    'a term without a definition': {
      write: {
        'zh/clauses/3.1.mdx': withoutBody('zh/clauses/3.1.mdx'),
        'en/clauses/3.1.mdx': withoutBody('en/clauses/3.1.mdx'),
      },
      says: [
        'zh/clauses/3.1.mdx | has neither text, items nor subclauses | Write what the transcription in content/editions/046-2023/source has there.',
      ],
    },
    'a clause': {
      replace: { 'zh/clauses/2.mdx': ['\n本文件没有规范性引用文件。\n', ''] },
      says: [
        'zh/clauses/2.mdx | has neither text, items nor subclauses | Write what the transcription in content/editions/046-2023/source has there.',
      ],
    },
  },
  description: {
    'a row with two paragraphs': {
      replace: { 'zh/rows/table-a.1-19.mdx': ['---\n\n', '---\n\n某\n\n'] },
      says: [
        'zh/rows/table-a.1-19.mdx | must have a description of one paragraph | Write what the transcription in content/editions/046-2023/source has there; where that has lost it, say in printed what its cells hold.',
      ],
    },
    'a row': {
      replace: { 'zh/rows/table-a.1-19.mdx': ['\n掌握用户标签建设的方法。\n', ''] },
      says: [
        'zh/rows/table-a.1-19.mdx | must have a description of one paragraph | Write what the transcription in content/editions/046-2023/source has there; where that has lost it, say in printed what its cells hold.',
      ],
    },
  },
  lost: {
    'a row that has lost it': {
      replace: { 'zh/rows/table-a.2-4.mdx': ['name]\n---\n', 'name]\n---\n\n某\n'] },
      says: [
        'zh/rows/table-a.2-4.mdx | has a description, though its cells as printed name none | Remove the text; or, where the published document shows it, remove printed and correct source.',
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
