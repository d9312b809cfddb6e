import { entryNames } from '../../src/checks/entry-names.ts';
import { testRule, textIn } from '../support/fixtures.ts';
import { another } from '../support/released-content.ts';

testRule(entryNames, {
  noCode: {
    'a note that is new': {
      write: { 'notes.yml': `${textIn('notes.yml')}${another('remark-1')}` },
      says: [
        'notes.yml › remark-1: | “remark-1” cannot name an entry of this file | Write a name such as note-04.',
      ],
    },
  },
  misnamed: {
    'a module': {
      replace: { 'modules.yml': ['ms-m1:', 'zz9:'] },
      says: [
        'modules.yml › zz9: | “zz9” cannot name an entry of this file, and ms-m1 is missing | Restore the name ms-m1, if that is what the entry was called.',
      ],
    },
    'an ability with three digits': {
      replace: { 'abilities.yml': ['ms-07:', 'ms-007:'] },
      says: [
        'abilities.yml › ms-007: | “ms-007” cannot name an entry of this file, and ms-07 is missing | Restore the name ms-07, if that is what the entry was called.',
      ],
    },
    'a position of three letters': {
      replace: { 'positions.yml': ['ms:', 'abc:'] },
      says: [
        'positions.yml › abc: | “abc” cannot name an entry of this file, and ms is missing | Restore the name ms, if that is what the entry was called.',
      ],
    },
    'a note with a letter': {
      replace: { 'notes.yml': ['note-02:', 'note-02x:'] },
      says: [
        'notes.yml › note-02x: | “note-02x” cannot name an entry of this file, and note-02 is missing | Restore the name note-02, if that is what the entry was called.',
      ],
    },
    'an edition with a slash': {
      replace: { 'edition.yml': ['046-2023:', '046/2023:'] },
      says: [
        'edition.yml › 046/2023: | “046/2023” cannot name an entry of this file, and 046-2023 is missing | Restore the name 046-2023, if that is what the entry was called.',
      ],
    },
  },
  spaced: {
    'a term with a space': {
      replace: { 'glossary.yml': ['全域:', "'全域 ':"] },
      says: [
        "glossary.yml › '全域 ': | the name “全域 ” begins or ends with a space | Remove the space.",
      ],
    },
    'a synonym with a space': {
      replace: { 'synonyms.yml': ['投诉:', "' 投诉':"] },
      says: [
        "synonyms.yml › ' 投诉': { zh: [客诉], en: [customer complaint, complaint] } | the name “ 投诉” begins or ends with a space | Remove the space.",
      ],
    },
  },
});
