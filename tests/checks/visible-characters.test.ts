import { visibleCharacters } from '../../src/checks/visible-characters.ts';
import { testRule } from '../support/fixtures.ts';

testRule(visibleCharacters, {
  hidden: {
    'an override of direction in the English': {
      replace: { 'en/rows/table-a.1-19.mdx': ['methods of', 'methods \u202eof'] },
      says: [
        'en/rows/table-a.1-19.mdx › Master the methods \u202eof developing user tags. › 20 | there is U+202E RIGHT-TO-LEFT OVERRIDE | Remove it; where it stands for a space, write the plain one.',
      ],
    },
    'a zero-width space in a key': {
      replace: { 'modules.yml': ['ms-m2:', 'ms-m2\u200b:'] },
      says: [
        'modules.yml › ms-m2\u200b: › 6 | there is U+200B ZERO WIDTH SPACE | Remove it; where it stands for a space, write the plain one.',
      ],
    },
    'a no-break space in a note': {
      replace: { 'notes.yml': ['zh: ', 'zh:\u00a0'] },
      says: [
        'notes.yml › zh:\u00a0本站所用的转录文本中，这一行的单元格向右移了一格：“流量布局”落在进阶能力栏，“异业合作”落在描述栏，能力描述缺失。本站据此将“流量布局”认作能力模块，“异业合作”认作能力；缺失的描述不作补写，请查阅正式发布的文件。 › 8 | there is U+00A0 NO-BREAK SPACE | Remove it; where it stands for a space, write the plain one.',
      ],
    },
    'a tab in the ledger': {
      replace: { 'ledger.txt': ['foreword\n', 'foreword\t\n'] },
      says: [
        'ledger.txt › foreword › 9 | there is U+0009 TABULATION | Remove it; where it stands for a space, write the plain one.',
      ],
    },
  },
  lineEnd: {
    'a lone carriage return in a page': {
      replace: { 'en/pages/about.mdx': ['## Rights', '##\rRights'] },
      says: [
        'en/pages/about.mdx › ##\rRights › 3 | there is U+000D CARRIAGE RETURN, which ends a line for some programs | Write a plain line break, or remove it.',
      ],
    },
  },
  lost: {
    'a character of private use in the Chinese': {
      replace: { 'zh/pages/about.mdx': ['## 权利', '## 权\ue000利'] },
      says: [
        'zh/pages/about.mdx › ## 权\ue000利 › 5 | there is U+E000 a character that cannot be seen | Find out which character is meant, and write that.',
      ],
    },
    'what is left of lost bytes': {
      replace: { 'zh/pages/about.mdx': ['## 权利', '## 权\ufffd'] },
      says: [
        'zh/pages/about.mdx › ## 权\ufffd › 5 | there is U+FFFD REPLACEMENT CHARACTER, which stands for bytes that were lost | Find out which character is meant, and write that.',
      ],
    },
  },
  inName: {
    'a mark of direction': {
      write: { 'zh/rows/x\u200e.mdx': '' },
      says: [
        'zh/rows/x\u200e.mdx | the name of this file has U+200E LEFT-TO-RIGHT MARK | Name the file anew.',
      ],
    },
  },
  decomposed: {
    'a letter and an accent': {
      replace: { 'en/pages/about.mdx': ['## Rights', '## Re\u0301sume\u0301'] },
      says: [
        'en/pages/about.mdx › ## Re\u0301sume\u0301 › 5 | “e\u0301” is made up of a letter and a mark that is set over it | Write it as one character (Unicode normalization form C).',
        'en/pages/about.mdx › ## Re\u0301sume\u0301 › 10 | “e\u0301” is made up of a letter and a mark that is set over it | Write it as one character (Unicode normalization form C).',
      ],
    },
  },
});
