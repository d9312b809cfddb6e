import { yamlReadable } from '../../src/checks/yaml-readable.ts';
import { testRule } from '../support/fixtures.ts';

testRule(yamlReadable, {
  syntax: {
    'a colon in a text without quotes': {
      replace: {
        'modules.yml': [
          'en: Building the merchandise range',
          'en: Building: the merchandise range',
        ],
      },
      says: [
        'modules.yml › en: Building: the merchandise range | cannot be read: there is a second colon; a text that has a colon stands in quotes | Compare with a neighbouring entry: quotes come in pairs, and a text that has a colon or a hash stands in quotes.',
      ],
    },
    'a field that is indented otherwise': {
      replace: {
        'modules.yml': [
          '    en: Building the merchandise range',
          '   en: Building the merchandise range',
        ],
      },
      says: [
        'modules.yml › en: Building the merchandise range | cannot be read: this line is not indented as its neighbours are | Compare with a neighbouring entry: quotes come in pairs, and a text that has a colon or a hash stands in quotes.',
      ],
    },
    'no space behind a colon': {
      replace: { 'modules.yml': ['    zh: 商品搭建', '    zh:商品搭建'] },
      says: [
        'modules.yml › zh:商品搭建 | cannot be read: there is no colon with a space behind the name of a field | Compare with a neighbouring entry: quotes come in pairs, and a text that has a colon or a hash stands in quotes.',
      ],
    },
    'a text behind one in quotes': {
      replace: { 'modules.yml': ['en: Data management', "en: 'Data management' now"] },
      says: [
        "modules.yml › en: 'Data management' now | cannot be read: something stands behind a text in quotes, or behind a bracket | Compare with a neighbouring entry: quotes come in pairs, and a text that has a colon or a hash stands in quotes.",
      ],
    },
  },
  twice: {
    'an entry twice': {
      replace: { 'modules.yml': ['ms-m2:', 'ms-m1:'] },
      says: [
        'modules.yml › ms-m1: | ms-m1 stands above already, in line 1 | Join the two, or give this one a name of its own.',
      ],
    },
  },
  quote: {
    'a quote that is not closed': {
      replace: { 'edition.yml': ['initials: CCFA', "initials: 'CCFA"] },
      says: [
        "edition.yml › initials: 'CCFA | a text begins with ', and nothing closes it | Write a second ' at its end.",
      ],
    },
  },
  mark: {
    'a second document': {
      replace: { 'modules.yml': ['ms-m2:', '---\nms-m2:'] },
      says: [
        'modules.yml › --- | “---” is a mark of YAML that is not used here | Remove this line; a text that begins so stands in quotes.',
      ],
    },
    'a colon without a name': {
      replace: { 'glossary.yml': ['全域:', ':\n  en: word\n全域:'] },
      says: [
        'glossary.yml › : | “:” is a mark of YAML that is not used here | Remove this line; a text that begins so stands in quotes.',
      ],
    },
  },
  comment: {
    'a hash in a text': {
      replace: { 'modules.yml': ['en: Data management', 'en: Data management #1 of all'] },
      says: [
        'modules.yml › en: Data management #1 of all | the text ends before “#1 of all”, which is read as a comment | Put the whole text in quotes; a comment stands on a line of its own.',
      ],
    },
  },
  alias: {
    'an alias': {
      replace: { 'glossary.yml': ['en: omni\n', 'en: *word\n'] },
      says: [
        'glossary.yml › en: *word | *word: anchors and aliases are not used here | Write the text itself, in quotes where need be.',
      ],
    },
    'an anchor': {
      replace: { 'glossary.yml': ['en: omni\n', 'en: &word omni\n'] },
      says: [
        'glossary.yml › en: &word omni | &word: anchors and aliases are not used here | Write the text itself, in quotes where need be.',
      ],
    },
  },
  tag: {
    'a tag in a file of records': {
      replace: { 'edition.yml': ['mark: T', 'mark: !mark T'] },
      says: ['edition.yml › mark: !mark T/CCFA | !mark: tags are not used here | Remove it.'],
    },
    'a tag in facts': {
      replace: { 'en/clauses/2.mdx': ['title: ', 'title: !!str '] },
      says: [
        'en/clauses/2.mdx › title: !!str Normative references | !!str: tags are not used here | Remove it.',
      ],
    },
    'a tag of a list': {
      replace: { 'glossary.yml': ['全域:', '全域: !!map'] },
      says: ['glossary.yml › 全域: !!map | !!map: tags are not used here | Remove it.'],
    },
  },
  key: {
    'an empty name': {
      replace: { 'glossary.yml': ['全域:', "'':\n  en: word\n全域:"] },
      says: [
        "glossary.yml › '': | an entry has no name | Write the name of the entry before the colon, on one line.",
      ],
    },
    'no name': {
      replace: { 'glossary.yml': ['全域:', '~:\n  en: word\n全域:'] },
      says: [
        'glossary.yml › ~: | an entry has no name | Write the name of the entry before the colon, on one line.',
      ],
    },
    'a merge': {
      replace: { 'glossary.yml': ['全域:', '<<:\n  en: word\n全域:'] },
      says: [
        'glossary.yml › <<: | “<<” is no name for an entry | Write the name of the entry before the colon, on one line.',
      ],
    },
    'a list for a name': {
      replace: { 'glossary.yml': ['全域:', '[a, b]:\n  en: word\n全域:'] },
      says: [
        'glossary.yml › [a, b]: | “[a, b]” is no name for an entry | Write the name of the entry before the colon, on one line.',
      ],
    },
  },
  date: {
    'a date': {
      replace: { 'edition.yml': ["issued: '2023-11-03'", 'issued: 2023-11-03'] },
      says: [
        "edition.yml › issued: 2023-11-03 | 2023-11-03 is read as a date by one program and as a text by another | Put it in quotes, as '2023-11-03'.",
      ],
    },
  },
  number: {
    'a binary number': {
      replace: { 'zh/clauses/annex-a.mdx': ['[1, 12]', '[0b1, 12]'] },
      says: [
        "zh/clauses/annex-a.mdx › partsOpenAt: [0b1, 12] | 0b1 is read as one number or as another, or as a text | Write it as 1; where it is a text, put it in quotes, as '0b1'.",
      ],
    },
    'what is no number at all': {
      replace: { 'glossary.yml': ['en: omni\n', 'en: -.inf\n'] },
      says: [
        "glossary.yml › en: -.inf | -.inf is read as one number or as another, or as a text | Write it in plain digits; where it is a text, put it in quotes, as '-.inf'.",
      ],
    },
  },
  block: {
    'the width of an indentation': {
      replace: { 'glossary.yml': ['en: omni\n', 'en: |2\n    omni\n'] },
      says: [
        'glossary.yml › en: |2 | |2 has a text begin at an indentation of its own | Write the text on one line, in quotes where need be.',
      ],
    },
  },
  hidden: {
    'a null byte': {
      replace: {
        'modules.yml': [
          'en: Building the merchandise range',
          'en: "Building the merchandise range\\x00"',
        ],
      },
      says: [
        'modules.yml › en: "Building the merchandise range\\x00" | the text has U+0000 NULL, written as an escape | Remove it.',
      ],
    },
  },
});
