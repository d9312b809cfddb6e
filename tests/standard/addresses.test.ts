import { describe, expect, test } from 'vitest';
import {
  absoluteAddress,
  pages,
  pathOf,
  placeOf,
  relativeReference,
  trees,
} from '../../src/standard/addresses.ts';
import { ledger } from '../support/written.ts';

/** The addresses that the design fixes. */
test.each([
  ['5.1.2.1', 'zh/clauses/5.1.2.1.html'],
  ['foreword', 'zh/clauses/foreword.html'],
  ['5.1.2.1-3', 'zh/clauses/5.1.2.1.html#5.1.2.1-3'],
  ['annex-a', 'zh/annex-a.html'],
  ['a.1', 'zh/annex-a.html#a.1'],
  ['table-a.2', 'zh/annex-a.html#table-a.2'],
  ['table-a.1-10', 'zh/annex-a.html#table-a.1-10'],
  ['ms', 'zh/positions/ms.html'],
  ['ms-basic', 'zh/positions/ms.html#ms-basic'],
  ['ms-m2', 'zh/positions/ms.html#ms-m2'],
  ['ms-07', 'zh/abilities/ms-07.html'],
  ['note-04', 'zh/notes.html#note-04'],
  ['1', 'zh/clauses/1.html'],
  ['5.10.2-12', 'zh/clauses/5.10.2.html#5.10.2-12'],
  ['uo', 'zh/positions/uo.html'],
  ['da-advanced', 'zh/positions/da.html#da-advanced'],
])('%s stands at %s', (code, path) => {
  expect(pathOf('zh', placeOf(code))).toBe(path);
});

test('the trees, and the pages that stand once in each', () => {
  expect(trees).toEqual(['zh', 'zh-en', 'en']);
  expect(pages).toEqual({
    home: 'index.html',
    full: 'full.html',
    annex: 'annex-a.html',
    terms: 'terms.html',
    glossary: 'glossary.html',
    matrix: 'matrix.html',
    concordance: 'concordance.html',
    notes: 'notes.html',
    search: 'search.html',
    download: 'download.html',
    about: 'about.html',
    linking: 'linking.html',
  });
  expect(trees.map((tree) => pathOf(tree, placeOf('ms-07')))).toEqual([
    'zh/abilities/ms-07.html',
    'zh-en/abilities/ms-07.html',
    'en/abilities/ms-07.html',
  ]);
});

test('every published code stands at an address of its own', () => {
  const places = ledger.map((code) => pathOf('zh', placeOf(code)));
  expect(new Set(places).size).toBe(ledger.length);
});

test.each(['', 'x', 'MS-07', '5.', 'note-1', '../ms'])('“%s” is no code', (text) => {
  expect(() => placeOf(text)).toThrow(new Error(`${text} is no code and so has no address.`));
});

/** Resolved as RFC 3986, 5.2 has it, each reference leads where it should. */
describe('relative references', () => {
  test.each([
    ['zh/clauses/5.html', 'zh/abilities/ms-07.html', '../abilities/ms-07.html'],
    ['zh/index.html', 'zh/full.html', 'full.html'],
    ['zh/index.html', 'en/index.html', '../en/index.html'],
    ['zh/clauses/5.html', 'zh/clauses/5.html#5-1', '#5-1'],
    ['index.html', 'zh/index.html', 'zh/index.html'],
    ['id/046-2023/ms-07/index.html', 'zh/abilities/ms-07.html', '../../../zh/abilities/ms-07.html'],
    ['zh/positions/ms.html', 'assets/site.js', '../../assets/site.js'],
    ['zh/clauses/5.html', 'zh/clauses/5.html', '5.html'],
    ['zh/index.html', 'zh/full.html#5.1', 'full.html#5.1'],
    ['zh/clauses/5.html', 'en/clauses/5.html#5.1', '../../en/clauses/5.html#5.1'],
    ['zh/clauses/5.html', 'zh/clauses/5.html#', '#'],
    // Folders that are called alike at different depths, or like a file, are not the same.
    ['zh/data/a.html', 'en/data/a.html', '../../en/data/a.html'],
    ['a/b/c/d.html', 'a/x/c/d.html', '../../x/c/d.html'],
    ['a/b/c.html', 'a/b', '../b'],
  ])('from %s to %s', (from, to, expected) => {
    const reference = relativeReference(from, to);
    expect(reference).toBe(expected);
    const base = 'https://example.org/some/where/';
    expect(new URL(reference, base + from).href).toBe(base + to);
  });
});

test.each([
  ['https://example.org', 'zh/index.html', 'https://example.org/zh/'],
  ['https://example.org/std', 'zh/full.html', 'https://example.org/std/zh/full.html'],
  [
    'https://example.org/std/',
    'id/046-2023/ms-07/index.html',
    'https://example.org/std/id/046-2023/ms-07/',
  ],
  ['https://example.org', 'index.html', 'https://example.org/'],
  ['https://example.org', 'zh/index.html#ms', 'https://example.org/zh/#ms'],
  ['https://example.org', 'zh/myindex.html', 'https://example.org/zh/myindex.html'],
  ['https://example.org', 'zh/index.html.txt', 'https://example.org/zh/index.html.txt'],
  ['https://example.org', 'zh/indexxhtml', 'https://example.org/zh/indexxhtml'],
])('below %s, %s is %s', (site, path, address) => {
  expect(absoluteAddress(site, path)).toBe(address);
});
