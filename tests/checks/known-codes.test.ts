import { knownCodes } from '../../src/checks/known-codes.ts';
import { testRule } from '../support/fixtures.ts';

testRule(knownCodes, {
  unknown: {
    'the position of a module': {
      replace: { 'modules.yml': ['da-m4:\n  position: da', 'da-m4:\n  position: dx'] },
      says: [
        'modules.yml › position: dx | da-m4.position: there is no dx | Correct the code; did you mean da?',
      ],
    },
    'a position under which a module is printed': {
      replace: { 'modules.yml': ['printedUnder: uo', 'printedUnder: ux'] },
      says: [
        'modules.yml › printedUnder: ux | mo-m1.printedUnder: there is no ux | Correct the code; did you mean uo?',
      ],
    },
    'the module of a row': {
      replace: { 'zh/rows/table-a.2-26.mdx': ['module: da-m4', 'module: da-m9'] },
      says: [
        'zh/rows/table-a.2-26.mdx › module: da-m9 | module: there is no da-m9 | Correct the code.',
      ],
    },
    'an ability of a note': {
      replace: {
        'notes.yml': ['concerns: [table-a.2-26, da-17]', 'concerns: [table-a.2-26, da-71]'],
      },
      says: [
        'notes.yml › concerns: [table-a.2-26, da-71] | note-05.concerns, number 2: there is no da-71 | Correct the code; did you mean da-17?',
      ],
    },
    'a row of an ability': {
      replace: { 'abilities.yml': ['row: table-a.2-26', 'row: table-a.2-27'] },
      says: [
        'abilities.yml › row: table-a.2-27 | da-17.row: there is no table-a.2-27 | Correct the code; did you mean table-a.2-26?',
      ],
    },
    'an item of an ability': {
      replace: { 'abilities.yml': ['item: 5.1.2.1-1\n', 'item: 5.1.2.1-99\n'] },
      says: [
        'abilities.yml › item: 5.1.2.1-99 | ms-01.item: there is no 5.1.2.1-99 | Correct the code; did you mean 5.1.2.1-1?',
      ],
    },
    'the clause of a position': {
      replace: { 'positions.yml': ["clause: '5.4'", "clause: '5.7'"] },
      says: [
        "positions.yml › clause: '5.7' | da.clause: there is no 5.7 | Correct the code; did you mean 5.4?",
      ],
    },
    'a line of the contents': {
      replace: { 'zh/front/contents.mdx': ["code: '5.4'", "code: '5.40'"] },
      says: [
        "zh/front/contents.mdx › code: '5.40' | entries, number 10, code: there is no 5.40 | Correct the code; did you mean 5.4?",
      ],
    },
    'a code near none': {
      replace: {
        'notes.yml': ['concerns: [table-a.2-26, da-17]', 'concerns: [table-z.99-99, da-17]'],
      },
      says: [
        'notes.yml › concerns: [table-z.99-99, da-17] | note-05.concerns, number 1: there is no table-z.99-99 | Correct the code.',
      ],
    },
    'the position of an ability': {
      replace: {
        'abilities.yml': ['ms-01:\n', 'xx-01:\n  row: table-a.1-1\n  relation: row-only\nms-01:\n'],
      },
      says: ['abilities.yml › xx-01: | xx-01: there is no xx | Correct the code.'],
    },
  },
});
