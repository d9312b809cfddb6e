import { glossaryHonoured } from '../../src/checks/glossary-honoured.ts';
import { expect, test } from 'vitest';
import { testRule } from '../support/fixtures.ts';
import { problemsInBoth, textOf } from '../support/two-editions.ts';

testRule(glossaryHonoured, {
  nowhere: {
    'a translation that no text has': {
      replace: {
        'glossary.yml': [
          '  en: WeChat Moments',
          '  en: WeChat Memories\n  forms: [WeChat Moments]',
        ],
      },
      says: [
        'glossary.yml › en: WeChat Memories | “WeChat Memories”, for 朋友圈, stands nowhere in the English | Write the translation that the texts have; other forms of it belong in forms.',
      ],
    },
  },
  otherwise: {
    'a row': {
      replace: { 'en/rows/table-a.1-19.mdx': ['developing user tags', 'user label development'] },
      says: [
        'en/rows/table-a.1-19.mdx › Master the methods of user label development. | 标签 is not translated as “tag” in “Master the methods of user label development.” | Use the fixed translation, or allow another form in content/glossary.yml.',
      ],
    },
    'a part of a word': {
      replace: { 'en/rows/table-a.1-19.mdx': ['developing user tags', 'user tagging development'] },
      says: [
        'en/rows/table-a.1-19.mdx › Master the methods of user tagging development. | 标签 is not translated as “tag” in “Master the methods of user tagging development.” | Use the fixed translation, or allow another form in content/glossary.yml.',
      ],
    },
    'a title': {
      replace: { 'en/clauses/3.1.mdx': ['title: omni', 'title: all'] },
      says: [
        'en/clauses/3.1.mdx › title: all | the title is “all”, where the standard itself gives “omni” | Write what the standard gives; where that is to be read otherwise, say so in a note.',
        'en/clauses/3.1.mdx › title: all | 全域 is not translated as “omni” in “all” | Use the fixed translation, or allow another form in content/glossary.yml.',
      ],
    },
    'an item': {
      replace: {
        'en/clauses/5.4.2.1.mdx': ['  - Activating customers\n', '  - Activation of clients\n'],
      },
      says: [
        'en/clauses/5.4.2.1.mdx › - Activation of clients | 客户 is not translated as “customer” in “Activation of clients” | Use the fixed translation, or allow another form in content/glossary.yml.',
      ],
    },
    'a module': {
      replace: {
        'modules.yml': ['en: Building the membership system', 'en: Building the membership'],
      },
      says: [
        'modules.yml › en: Building the membership | 体系 is not translated as “system” in “Building the membership” | Use the fixed translation, or allow another form in content/glossary.yml.',
      ],
    },
  },
});

test('of two editions one may have a word in another form alone', () => {
  const row = 'editions/046-2023/en/rows/table-a.1-39.mdx';
  const write = {
    'changes.yml': `${textOf('changes.yml')}'2098-01-02':\n  text: { zh: 修订。, en: Revised. }\n  edition: 046-2023\n  covers: [en]\n`,
  };
  expect(problemsInBoth({ write, replace: { [row]: ['pplication', 'pplying'] } })).toEqual([]);
});
