import { fileNames } from '../../src/checks/file-names.ts';
import { testRule } from '../support/fixtures.ts';

testRule(fileNames, {
  noCode: {
    'a copy of a row': {
      write: { 'zh/rows/table-a.1-3 copy.mdx': '---\nmodule: ms-m1\nname: 某\n---\n' },
      says: [
        'zh/rows/table-a.1-3 copy.mdx | “table-a.1-3 copy” is not the code of anything that stands in this folder | Name the file by its code, as table-a.1-10.mdx, or remove it.',
      ],
    },
    'an ordinal with a zero': {
      write: { 'zh/rows/table-a.1-03.mdx': '' },
      says: [
        'zh/rows/table-a.1-03.mdx | “table-a.1-03” is not the code of anything that stands in this folder | Name the file by its code, as table-a.1-10.mdx, or remove it.',
      ],
    },
    'an ability among the rows': {
      write: { 'zh/rows/ms-99.mdx': '' },
      says: [
        'zh/rows/ms-99.mdx | “ms-99” is not the code of anything that stands in this folder | Name the file by its code, as table-a.1-10.mdx, or remove it.',
      ],
    },
    'a position among the clauses': {
      write: { 'zh/clauses/ms.mdx': '' },
      says: [
        'zh/clauses/ms.mdx | “ms” is not the code of anything that stands in this folder | Name the file by its code, as 5.1.2.1.mdx, or remove it.',
      ],
    },
    'a word': {
      write: { 'en/clauses/constructor.mdx': '' },
      says: [
        'en/clauses/constructor.mdx | “constructor” is not the code of anything that stands in this folder | Name the file by its code, as 5.1.2.1.mdx, or remove it.',
      ],
    },
    'a number with a letter': {
      write: { 'en/clauses/5.1.1a.mdx': '' },
      says: [
        'en/clauses/5.1.1a.mdx | “5.1.1a” is not the code of anything that stands in this folder | Name the file by its code, as 5.1.2.1.mdx, or remove it.',
      ],
    },
  },
  elsewhere: {
    'the foreword among the clauses': {
      write: { 'zh/clauses/foreword.mdx': '' },
      says: [
        'zh/clauses/foreword.mdx | “foreword” has its place in content/editions/046-2023/zh/front/foreword.mdx | Compare the two, and remove this one.',
      ],
    },
  },
  annex: {
    'a second annex': {
      write: { 'zh/clauses/annex-b.mdx': '' },
      says: [
        'zh/clauses/annex-b.mdx | “annex-b”: the site knows one annex, annex-a | Remove it; another annex is more than a file.',
      ],
    },
  },
});
