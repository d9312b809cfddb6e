import { fieldsValid } from '../../src/checks/fields-valid.ts';
import { testRule, textIn } from '../support/fixtures.ts';

testRule(fieldsValid, {
  refused: {
    'an unknown key': {
      replace: { 'positions.yml': ["  clause: '5.1'", "  colour: red\n  clause: '5.1'"] },
      says: [
        'positions.yml › colour: red | ms: colour is no field here; there are clause, name, printed | Compare a neighbouring entry; src/schemas/position.ts documents each field.',
      ],
    },
    'an unknown key in facts': {
      replace: { 'en/rows/table-a.2-1.mdx': ['name:', 'colour: red\nname:'] },
      says: [
        'en/rows/table-a.2-1.mdx › colour: red | colour is no field here; there are translates, name, countsOtherwise | Compare a neighbouring file; src/schemas/row.ts documents each field.',
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
        "en/rows/table-a.2-1.mdx › name: '' | name: is empty; write the words, or leave the key out where it is optional | Compare a neighbouring file; src/schemas/row.ts documents each field.",
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
        'en/rows/table-a.2-1.mdx | name: is missing | Compare a neighbouring file; src/schemas/row.ts documents each field.',
      ],
    },
    'a wrong type': {
      replace: { 'modules.yml': ['en: Building the merchandise range', 'en: [Building, range]'] },
      says: [
        'modules.yml › en: [Building, range] | ms-m2.name.en: must be a text, not a list | Compare a neighbouring entry; src/schemas/module.ts documents each field.',
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
        "modules.yml › en: 'Building the merchandise range ' | ms-m2.name.en: begins or ends with white space; remove it | Compare a neighbouring entry; src/schemas/module.ts documents each field.",
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
        'modules.yml › en: <b>Building the merchandise range</b> | ms-m2.name.en: has a mark that Markdown or HTML uses: < > { } [ ] ` * _ or \\; write plain text | Compare a neighbouring entry; src/schemas/module.ts documents each field.',
      ],
    },
    'a day that is none': {
      replace: { 'edition.yml': ["issued: '2023-11-03'", "issued: '2023-02-30'"] },
      says: [
        "edition.yml › issued: '2023-02-30' | 046-2023.issued: there is no 2023-02-30 | Compare a neighbouring entry; src/schemas/edition.ts documents each field.",
      ],
    },
    'an item without a row that is no item-only': {
      replace: { 'abilities.yml': ['ms-01:\n  row: table-a.1-1\n', 'ms-01:\n'] },
      says: [
        'abilities.yml › ms-01: | ms-01.row: is missing; name the row, or set the relation to item-only | Compare a neighbouring entry; src/schemas/ability.ts documents each field.',
      ],
    },
    'a code of another kind': {
      replace: { 'modules.yml': ['ms-m1:\n  position: ms', 'ms-m1:\n  position: ms-01'] },
      says: [
        'modules.yml › position: ms-01 | ms-m1.position: is not the code of a position; write it as ms | Compare a neighbouring entry; src/schemas/module.ts documents each field.',
      ],
    },
    'a note about nothing': {
      replace: { 'notes.yml': ['concerns: [table-a.2-26, da-17]', 'concerns: []'] },
      says: [
        'notes.yml › concerns: [] | note-05.concerns: is empty; name at least one code | Compare a neighbouring entry; src/schemas/note.ts documents each field.',
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
        'zh/rows/table-a.2-4.mdx › printed: [name, name, name, name] | printed: names a cell twice; what is lost is blank | Compare a neighbouring file; src/schemas/row.ts documents each field.',
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
        'zh/rows/table-a.2-4.mdx › printed: [blank, blank, module, blank] | printed: does not name the cell of the name | Compare a neighbouring file; src/schemas/row.ts documents each field.',
      ],
    },
    'a code that is read as a number': {
      replace: { 'positions.yml': ["clause: '5.1'", 'clause: 5.1'] },
      says: [
        'positions.yml › clause: 5.1 | ms.clause: must be a text; put it in quotes | Compare a neighbouring entry; src/schemas/position.ts documents each field.',
      ],
    },
    'a relation misspelt': {
      replace: { 'abilities.yml': ['relation: reworded', 'relation: rewordet'] },
      says: [
        'abilities.yml › relation: rewordet | ms-04.relation: must be same or qualified or reworded or split or level-differs or item-only or row-only | Compare a neighbouring entry; src/schemas/ability.ts documents each field.',
      ],
    },
    'an open list of no items': {
      replace: { 'zh/clauses/1.mdx': ['title:', 'openEnded: true\ntitle:'] },
      says: [
        'zh/clauses/1.mdx › openEnded: true | openEnded: is said of a clause that has no items; remove it, or restore the items | Compare a neighbouring file; src/schemas/clause.ts documents each field.',
      ],
    },
    'a field of a table that there is not': {
      replace: { 'zh/clauses/annex-a.mdx': ['    continued:', '    rows: 48\n    continued:'] },
      says: [
        'zh/clauses/annex-a.mdx › rows: 48 | tables, number 1: rows is no field here; there are code, level, label, title, columns, continued, partsOpenAt | Compare a neighbouring file; src/schemas/clause.ts documents each field.',
      ],
    },
    'a kind of clause that there is not': {
      replace: { 'zh/clauses/1.mdx': ['kind: clause', 'kind: claus'] },
      says: [
        'zh/clauses/1.mdx › kind: claus | kind: must be clause or term or abbreviation or untitled or annex | Compare a neighbouring file; src/schemas/clause.ts documents each field.',
      ],
    },
  },
  unread: {
    'a translation that says not of what': {
      write: { 'en/clauses/2.mdx': textIn('en/clauses/2.mdx').replace(/translates: .*\n/, '') },
      says: [
        'en/clauses/2.mdx | translates: is missing, which tells what Chinese was translated | Write translates: 0 below the first line, read the translation against the Chinese, then run: npm run reread -- 046-2023/2',
      ],
    },
  },
});
