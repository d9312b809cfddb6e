import { sinceKnown } from '../../src/checks/since-known.ts';
import { inSecond, testRuleOfEditions, textInSecond } from '../support/two-editions.ts';

const file = inSecond('since.yml');
const withEntry = (entry: string) => ({ [file]: `${textInSecond('since.yml')}${entry}\n` });

testRuleOfEditions(sinceKnown, {
  first: {
    'in the edition that replaces none': {
      write: { 'editions/046-2023/since.yml': 'ms-01: [ms-02]\n' },
      says: [
        'editions/046-2023/since.yml › ms-01: [ms-02] | tells what became of ms-01, but this edition replaces none | Remove the entry, or name the edition that this one replaces in edition.yml.',
      ],
    },
  },
  unknown: {
    'a row that the edition before does not have': {
      write: withEntry('table-a.1-77: []'),
      says: [
        `${file} › table-a.1-77: [] | there is no table-a.1-77 in 046-2023, the edition before | Correct the code.`,
      ],
    },
  },
  nowhere: {
    'a note that this edition does not have': {
      write: withEntry('note-07: [note-70]'),
      says: [
        `${file} › note-07: [note-70] | note-07: there is no note-70 in this edition | Correct the code; did you mean note-07?`,
      ],
    },
  },
  kind: {
    'an ability for a row': {
      write: withEntry('table-a.1-3: [ms-03]'),
      says: [
        `${file} › table-a.1-3: [ms-03] | table-a.1-3 is a code of the kind row, but ms-03 of the kind ability | Name what holds now what it held: an ability for an ability, a row for a row.`,
      ],
    },
  },
});
