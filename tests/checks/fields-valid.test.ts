import { fieldsValid } from '../../src/checks/fields-valid.ts';
import { testRule } from '../support/fixtures.ts';

testRule(fieldsValid, {
  refused: {
    'an unknown key': {
      replace: { 'positions.yml': ["  clause: '5.1'", "  colour: red\n  clause: '5.1'"] },
      says: [
        'positions.yml › colour: red | ms: Unrecognized key: "colour" | src/schemas/position.ts says what may stand here.',
      ],
    },
    'an unknown key in facts': {
      replace: { 'en/rows/table-a.2-1.mdx': ['name:', 'colour: red\nname:'] },
      says: [
        'en/rows/table-a.2-1.mdx › colour: red | Unrecognized key: "colour" | src/schemas/row.ts says what may stand here.',
      ],
    },
    'an empty text': {
      replace: {
        'en/rows/table-a.2-1.mdx': [
          'name: Managing and fine-tuning mini program store visuals',
          "name: ''",
        ],
      },
      says: [
        "en/rows/table-a.2-1.mdx › name: '' | name: is empty; write the words, or leave the key out where it is optional | src/schemas/row.ts says what may stand here.",
      ],
    },
    'a missing text': {
      replace: {
        'en/rows/table-a.2-1.mdx': [
          'name: Managing and fine-tuning mini program store visuals\n',
          '',
        ],
      },
      says: [
        'en/rows/table-a.2-1.mdx | name: is missing | src/schemas/row.ts says what may stand here.',
      ],
    },
    'a wrong type': {
      replace: { 'modules.yml': ['en: Building the merchandise range', 'en: [Building, range]'] },
      says: [
        'modules.yml › en: [Building, range] | ms-m2.name.en: Invalid input: expected string, received array | src/schemas/module.ts says what may stand here.',
      ],
    },
    'a space at an end': {
      replace: {
        'modules.yml': [
          'en: Building the merchandise range',
          "en: 'Building the merchandise range '",
        ],
      },
      says: [
        "modules.yml › en: 'Building the merchandise range ' | ms-m2.name.en: begins or ends with white space; remove it | src/schemas/module.ts says what may stand here.",
      ],
    },
    'markup in a name': {
      replace: {
        'modules.yml': [
          'en: Building the merchandise range',
          'en: <b>Building the merchandise range</b>',
        ],
      },
      says: [
        'modules.yml › en: <b>Building the merchandise range</b> | ms-m2.name.en: has a mark that Markdown or HTML uses: < > { } [ ] ` * _ or \\; write plain text | src/schemas/module.ts says what may stand here.',
      ],
    },
    'a day that is none': {
      replace: { 'edition.yml': ["issued: '2023-11-03'", "issued: '2023-02-30'"] },
      says: [
        "edition.yml › issued: '2023-02-30' | 046-2023.issued: is not a date such as 2023-11-03, in quotes | src/schemas/edition.ts says what may stand here.",
      ],
    },
    'an item without a row that is no item-only': {
      replace: { 'abilities.yml': ['ms-01:\n  row: table-a.1-1\n', 'ms-01:\n'] },
      says: [
        'abilities.yml › ms-01: | ms-01.row: is missing; name the row, or set the relation to item-only | src/schemas/ability.ts says what may stand here.',
        'abilities.yml | the row table-a.1-1 makes 0 abilities; it must make one | Give each row one ability.',
        'abilities.yml | the item 5.1.2.1-1 小程序商城定位分析 makes no ability | Name it at the ability of its row, or give it one of its own.',
      ],
    },
    'a code of another kind': {
      replace: { 'modules.yml': ['ms-m1:\n  position: ms', 'ms-m1:\n  position: ms-01'] },
      says: [
        'modules.yml › position: ms-01 | ms-m1.position: is not the code of a position; write it as ms, in quotes | src/schemas/module.ts says what may stand here.',
      ],
    },
    'a note about nothing': {
      replace: { 'notes.yml': ['concerns: [table-a.2-26, da-17]', 'concerns: []'] },
      says: [
        'notes.yml › concerns: [] | note-05.concerns: is empty; name at least one code | src/schemas/note.ts says what may stand here.',
      ],
    },
    'a cell named twice': {
      replace: {
        'zh/rows/table-a.2-4.mdx': [
          'printed: [blank, blank, module, name]',
          'printed: [name, name, name, name]',
        ],
      },
      says: [
        'zh/rows/table-a.2-4.mdx › printed: [name, name, name, name] | printed: names a cell twice; what is lost is blank | src/schemas/row.ts says what may stand here.',
        'source/t-ccfags-046-2023.txt › 流量布局\t异业合作 | reads “⇥⇥流量布局⇥异业合作”, where content/zh/clauses/5.1.2.2.mdx gives “⇥小程序社交分享活动设计⇥⇥熟知社交分享活动定义…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'a row whose name is not printed': {
      replace: {
        'zh/rows/table-a.2-4.mdx': [
          'printed: [blank, blank, module, name]',
          'printed: [blank, blank, module, blank]',
        ],
      },
      says: [
        'zh/rows/table-a.2-4.mdx › printed: [blank, blank, module, blank] | printed: does not name the cell of the name | src/schemas/row.ts says what may stand here.',
        'source/t-ccfags-046-2023.txt › 流量布局\t异业合作 | reads “⇥⇥流量布局⇥异业合作”, where content/zh/clauses/5.1.2.2.mdx gives “⇥小程序社交分享活动设计⇥⇥熟知社交分享活动定义…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
});
