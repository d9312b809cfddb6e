import { expect, test } from 'vitest';
import { reportOf, type Fixture } from '../support/fixtures.ts';

/** Mistakes that many things depend on, and the one place of which an author is told. */
const mistakes: Record<string, Omit<Fixture, 'says'> & { place: string }> = {
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
    replace: { 'modules.yml': ['en: Merchandise set-up', "en: 'Merchandise set-up"] },
    place: "modules.yml › en: 'Merchandise set-up",
  },
  'a list of abilities is gone': {
    remove: ['zh/clauses/5.2.2.1.mdx', 'en/clauses/5.2.2.1.mdx'],
    place: 'zh/clauses/5.2.2.1.mdx',
  },
  'the annex is gone': {
    remove: ['zh/clauses/annex-a.mdx', 'en/clauses/annex-a.mdx'],
    place: 'zh/clauses/annex-a.mdx',
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
