import { entryNames } from '../../src/checks/entry-names.ts';
import { testRule } from '../support/fixtures.ts';

testRule(entryNames, {
  noCode: {
    'a module': {
      replace: { 'modules.yml': ['ms-m1:', 'zz9:'] },
      says: [
        'modules.yml › zz9: | “zz9” cannot name an entry of this file | Write a name such as ms-m2.',
      ],
    },
    'an ability with three digits': {
      replace: { 'abilities.yml': ['ms-07:', 'ms-007:'] },
      says: [
        'abilities.yml › ms-007: | “ms-007” cannot name an entry of this file | Write a name such as ms-07.',
      ],
    },
    'a position of three letters': {
      replace: { 'positions.yml': ['ms:', 'abc:'] },
      says: [
        'positions.yml › abc: | “abc” cannot name an entry of this file | Write a name such as ms.',
      ],
    },
    'a note with a letter': {
      replace: { 'notes.yml': ['note-02:', 'note-02x:'] },
      says: [
        'notes.yml › note-02x: | “note-02x” cannot name an entry of this file | Write a name such as note-04.',
      ],
    },
    'an edition with a slash': {
      replace: { 'edition.yml': ['046-2023:', '046/2023:'] },
      says: [
        'edition.yml › 046/2023: | “046/2023” cannot name an entry of this file | Write a name such as 046-2023.',
      ],
    },
    'a term with a space': {
      replace: { 'glossary.yml': ['全域:', "'全域 ':"] },
      says: [
        "glossary.yml › '全域 ': | “全域 ” cannot name an entry of this file | Write a name such as 触点.",
      ],
    },
    'a synonym with a space': {
      replace: { 'synonyms.yml': ['投诉:', "' 投诉':"] },
      says: [
        "synonyms.yml › ' 投诉': { zh: [客诉], en: [customer complaint, complaint] } | “ 投诉” cannot name an entry of this file | Write a name such as 投诉.",
      ],
    },
  },
});
