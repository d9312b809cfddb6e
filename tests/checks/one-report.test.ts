import { expect, test } from 'vitest';
import { reportOf, type Fixture } from '../support/fixtures.ts';
import { inSecond, problemsInBoth } from '../support/two-editions.ts';

type Mistakes = Record<string, Omit<Fixture, 'says'> & { place: string }>;

/** Mistakes that many things depend on, and the one place of which an author is told. */
const mistakes: Mistakes = {
  'the name of a position is mistyped': {
    replace: { 'positions.yml': ['\nda:', '\ndx:'] },
    place: 'ledger.txt › da',
  },
  'a field of a position is misspelt': {
    replace: { 'positions.yml': ["clause: '5.4'", "claus: '5.4'"] },
    place: "positions.yml › claus: '5.4'",
  },
  'a field of a clause is misspelt': {
    replace: { 'zh/clauses/5.2.2.1.mdx': ['title:', 'titel:'] },
    place: 'zh/clauses/5.2.2.1.mdx › titel: 初阶能力',
  },
  'a quote is closed by the next': {
    replace: {
      'modules.yml': ['en: Building the merchandise range', "en: 'Building the merchandise range"],
    },
    place: "modules.yml › en: 'Building the merchandise range",
  },
  'a list of abilities is gone': {
    remove: ['zh/clauses/5.2.2.1.mdx', 'en/clauses/5.2.2.1.mdx'],
    place: 'zh/clauses/5.2.2.1.mdx',
  },
  'a translation is gone that alone has “application” as the glossary gives it': {
    remove: ['en/rows/table-a.1-39.mdx'],
    place: 'en/rows/table-a.1-39.mdx',
  },
  'the annex is gone': {
    remove: ['zh/clauses/annex-a.mdx', 'en/clauses/annex-a.mdx'],
    place: 'zh/clauses/annex-a.mdx',
  },
  'the number of an ability is mistyped': {
    replace: { 'abilities.yml': ['\nms-07:', '\nms-70:'] },
    place: 'ledger.txt › ms-07',
  },
  'the number of a note is mistyped': {
    replace: { 'notes.yml': ['\nnote-05:', '\nnote-95:'] },
    place: 'ledger.txt › note-05',
  },
  'an ability names a row of another position': {
    replace: { 'abilities.yml': ['row: table-a.1-5\n', 'row: table-a.1-45\n'] },
    place: 'abilities.yml › row: table-a.1-45',
  },
  'an ability names an item of the other level': {
    replace: { 'abilities.yml': ['item: 5.1.2.1-5\n', 'item: 5.1.2.2-5\n'] },
    place: 'abilities.yml › item: 5.1.2.2-5',
  },
};

test.each(Object.entries(mistakes))('%s', (_title, { place, ...mistake }) => {
  expect(reportOf(mistake).map((line) => line.split(' | ')[0])).toEqual([place]);
});

/** The same in the second of two editions, and in what both have. */
const mistakesInSecond: Mistakes = {
  'the name of the edition is mistyped': {
    replace: { [inSecond('edition.yml')]: ['046-2026:\n', '046-2025:\n'] },
    place: `${inSecond('edition.yml')} › 046-2025:`,
  },
  'its date of issue is misspelt': {
    replace: { [inSecond('edition.yml')]: ["issued: '", "isued: '"] },
    place: `${inSecond('edition.yml')} › isued: '2026-12-03'`,
  },
  'the code of what was withdrawn is mistyped': {
    replace: { [inSecond('since.yml')]: ['da-06: []', 'da-60: []'] },
    place: `${inSecond('since.yml')} › da-60: []`,
  },
  'a list of abilities is gone': {
    remove: ['zh', 'en'].map((language) => inSecond(`${language}/clauses/5.2.2.1.mdx`)),
    place: inSecond('zh/clauses/5.2.2.1.mdx'),
  },
  'a note is gone': {
    replace: { [inSecond('notes.yml')]: ['\nnote-05:', '\nnote-95:'] },
    place: `${inSecond('ledger.txt')} › note-05`,
  },
  'a page names a code that no edition has, beside one of each': {
    replace: { 'en/pages/about.mdx': ['## Rights', 'See DA-06, LS-01, LS-77.\n\n## Rights'] },
    place: 'en/pages/about.mdx › See DA-06, LS-01, LS-77.',
  },
  'a note names a code that its edition does not have, beside one of the edition before': {
    replace: { 'editions/046-2023/notes.yml': ['    en: In the', '    en: DA-06, LS-01. In the'] },
    place: 'editions/046-2023/notes.yml › en: DA-06, LS-01.',
  },
  'the glossary is mistyped': {
    replace: { 'glossary.yml': ['  en: WeChat Moments', '  en: WeChat Memories'] },
    place: 'glossary.yml › en: WeChat Memories',
  },
};

test.each(Object.entries(mistakesInSecond))('of two editions: %s', (_title, given) => {
  const { place, ...mistake } = given;
  const places = problemsInBoth(mistake).map(({ told }) => told.split(' | ')[0]);
  expect(places).toEqual([expect.stringContaining(place)]);
});
