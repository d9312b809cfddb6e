import { sameShape } from '../../src/checks/same-shape.ts';
import { testRule, textIn } from '../support/fixtures.ts';

testRule(sameShape, {
  differs: {
    'an item is left out': {
      replace: { 'en/clauses/5.4.2.1.mdx': ['  - Activating customers\n', ''] },
      says: [
        'en/clauses/5.4.2.1.mdx | items: 9, where the Chinese has 10 | Translate each in its own place, none joined and none left out.',
      ],
    },
    'a paragraph is added': {
      replace: { 'en/rows/table-a.1-19.mdx': ['---\n\n', '---\n\nMore.\n\n'] },
      says: [
        'en/rows/table-a.1-19.mdx | paragraphs: 2, where the Chinese has 1 | Translate each in its own place, none joined and none left out.',
      ],
    },
    'a label too few': {
      replace: { 'en/clauses/annex-a.mdx': ['label: Annex A (normative)\n', ''] },
      says: [
        'en/clauses/annex-a.mdx | labels: 0, where the Chinese has 1 | Translate each in its own place, none joined and none left out.',
        'synonyms.yml › appendix: { zh: [附录], en: [annex] } | appendix leads to annex, which stands nowhere in the text | Write a word that the standard, or its translation, uses.',
      ],
    },
    'a title too few': {
      replace: { 'en/clauses/2.mdx': ['title:', '# title:'] },
      says: [
        'en/clauses/2.mdx | titles: 0, where the Chinese has 1 | Translate each in its own place, none joined and none left out.',
      ],
    },
    'a table too few': {
      replace: {
        'en/clauses/annex-a.mdx': [
          '  - label: Table A.2\n    title: Description of advanced position abilities for smart retail omni-operation personnel\n    columns: [Position, Ability module, Advanced ability, Description of position ability]\n    continued: (continued)\n',
          '',
        ],
      },
      says: [
        'en/clauses/annex-a.mdx | tables: 1, where the Chinese has 2 | Translate each in its own place, none joined and none left out.',
      ],
    },
  },
  needless: {
    'a label too much': {
      replace: { 'en/clauses/1.mdx': ['title:', 'label: Clause 1\ntitle:'] },
      says: ['en/clauses/1.mdx | has a label, where the Chinese has none | Remove it.'],
    },
    'a title too much': {
      replace: { 'en/clauses/a.1.mdx': ['translates:', 'title: Tables\ntranslates:'] },
      says: ['en/clauses/a.1.mdx | has a title, where the Chinese has none | Remove it.'],
    },
    'a paragraph too much': {
      write: { 'en/clauses/5.1.2.1.mdx': `${textIn('en/clauses/5.1.2.1.mdx')}\nMore.\n` },
      says: ['en/clauses/5.1.2.1.mdx | has a paragraph, where the Chinese has none | Remove it.'],
    },
  },
  sections: {
    'a section of a page': {
      replace: { 'en/pages/about.mdx': ['## Rights', 'Rights'] },
      says: [
        'en/pages/about.mdx | headings (##): 6, where the Chinese page has 7 | Compare the two, and write the one that is missing: the pages stand side by side.',
      ],
    },
  },
});
