import { yamlReadable } from '../../src/checks/yaml-readable.ts';
import { testRule } from '../support/fixtures.ts';

testRule(yamlReadable, {
  syntax: {
    'an entry twice': {
      replace: { 'modules.yml': ['ms-m2:', 'ms-m1:'] },
      says: [
        'modules.yml › ms-m1: | is not valid YAML: Map keys must be unique | Compare with a neighbouring entry; quote text that holds a colon or a hash.',
      ],
    },
    'a quote that is not closed': {
      replace: { 'edition.yml': ['initials: CCFA', "initials: 'CCFA"] },
      says: [
        "edition.yml ›  | is not valid YAML: Missing closing 'quote | Compare with a neighbouring entry; quote text that holds a colon or a hash.",
      ],
    },
    'a second document': {
      replace: { 'modules.yml': ['ms-m2:', '---\nms-m2:'] },
      says: [
        'modules.yml › --- | is not valid YAML: this mark of YAML is not used here | Compare with a neighbouring entry; quote text that holds a colon or a hash.',
      ],
    },
    'a colon without a name': {
      replace: { 'glossary.yml': ['全域:', ':\n  en: word\n全域:'] },
      says: [
        'glossary.yml › : | is not valid YAML: this mark of YAML is not used here | Compare with a neighbouring entry; quote text that holds a colon or a hash.',
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
      says: [
        'edition.yml › mark: !mark T/CCFA | !mark: tags are not used here | Write the text itself, in quotes where need be.',
      ],
    },
    'a tag in facts': {
      replace: { 'en/clauses/2.mdx': ['title: ', 'title: !!str '] },
      says: [
        'en/clauses/2.mdx › title: !!str Normative references | !!str: tags are not used here | Write the text itself, in quotes where need be.',
      ],
    },
    'a tag of a list': {
      replace: { 'glossary.yml': ['全域:', '全域: !!map'] },
      says: [
        'glossary.yml › code: t-001 | !!map: tags are not used here | Write the text itself, in quotes where need be.',
      ],
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
        'glossary.yml › [a, b]: | an entry has no name | Write the name of the entry before the colon, on one line.',
      ],
    },
  },
  unlike: {
    'a date': {
      replace: { 'edition.yml': ["issued: '2023-11-03'", 'issued: 2023-11-03'] },
      says: [
        "edition.yml › issued: 2023-11-03 | 2023-11-03 is read as a date, a number or a text by one program and not by another | Put it in quotes, as '2023-11-03'.",
      ],
    },
    'a binary number': {
      replace: { 'zh/clauses/annex-a.mdx': ['[1, 12]', '[0b1, 12]'] },
      says: [
        "zh/clauses/annex-a.mdx › partsOpenAt: [0b1, 12] | 0b1 is read as a date, a number or a text by one program and not by another | Put it in quotes, as '0b1'.",
        "zh/front/contents.mdx › code: 'annex-a' | “附录 A（规范性） 智慧零售全域人才岗位及等级要求描述” leads to annex-a, which is headed “annex-a” | Name the clause that the line gives.",
      ],
    },
    'the width of an indentation': {
      replace: { 'glossary.yml': ['en: omni\n', 'en: |2\n    omni\n'] },
      says: [
        "glossary.yml › en: |2 | |2 is read as a date, a number or a text by one program and not by another | Put it in quotes, as '|2'.",
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
