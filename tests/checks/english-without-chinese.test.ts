import { englishWithoutChinese } from '../../src/checks/english-without-chinese.ts';
import { testRule } from '../support/fixtures.ts';

testRule(englishWithoutChinese, {
  left: {
    'a word in a row': {
      replace: { 'en/rows/table-a.1-19.mdx': ['the methods', '掌握 the methods'] },
      says: [
        'en/rows/table-a.1-19.mdx › Master 掌握 the methods of developing user tags. › 8 | “掌握” is left in the English | Translate it; only notes, reasons, changes and the pages of the site cite Chinese words.',
      ],
    },
    'a title': {
      replace: { 'en/clauses/1.mdx': ['title: ', 'title: 范围 '] },
      says: [
        'en/clauses/1.mdx › title: 范围 Scope › 8 | “范围” is left in the English | Translate it; only notes, reasons, changes and the pages of the site cite Chinese words.',
      ],
    },
    'a name of a module': {
      replace: {
        'modules.yml': [
          'en: Building the merchandise range',
          'en: 商品 building the merchandise range',
        ],
      },
      says: [
        'modules.yml › en: 商品 building the merchandise range › 9 | “商品” is left in the English | Translate it; only notes, reasons, changes and the pages of the site cite Chinese words.',
      ],
    },
    'a series': {
      replace: {
        'edition.yml': ['en: Group standard of the', 'en: 团体标准 Group standard of the'],
      },
      says: [
        'edition.yml › en: 团体标准 Group standard of the China Chain Store & Franchise Association › 11 | “团体标准” is left in the English | Translate it; only notes, reasons, changes and the pages of the site cite Chinese words.',
      ],
    },
    'a form of a term': {
      replace: { 'glossary.yml': ['en: omni\n', 'en: omni\n  forms: [全域]\n'] },
      says: [
        'glossary.yml › forms: [全域] › 11 | “全域” is left in the English | Translate it; only notes, reasons, changes and the pages of the site cite Chinese words.',
      ],
    },
    'a counterpart of a synonym': {
      replace: {
        'synonyms.yml': ['en: [customer complaint, complaint]', 'en: [customer complaint, 客诉]'],
      },
      says: [
        'synonyms.yml › 投诉: { zh: [客诉], en: [customer complaint, 客诉] } | “客诉” is left in the English | Translate it; only notes, reasons, changes and the pages of the site cite Chinese words.',
      ],
    },
    'a printed name': {
      replace: { 'positions.yml': ['en: Smart retail – User', 'en: 智慧零售 – User'] },
      says: [
        'positions.yml › en: 智慧零售 – User operation specialist › 9 | “智慧零售” is left in the English | Translate it; only notes, reasons, changes and the pages of the site cite Chinese words.',
      ],
    },
  },
  mark: {
    'a stop': {
      replace: { 'en/front/foreword.mdx': ['provisions of', 'provisions，of'] },
      says: [
        'en/front/foreword.mdx › This document has been drafted in accordance with the provisions，of GB/T 1.1—2020, Directives for standardization — Part 1: Rules for the structure and drafting of standardizing documents. › 65 | “，” is a Chinese mark, left in the English | Write the mark that English has for it.',
      ],
    },
  },
});
