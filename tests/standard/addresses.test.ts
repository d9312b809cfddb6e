import { describe, expect, test } from 'vitest';
import {
  absoluteAddress,
  pathOf,
  placeOf,
  relativeReference,
} from '../../src/standard/addresses.ts';

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
])('%s stands at %s', (code, path) => {
  expect(pathOf({ root: '' }, 'zh', placeOf(code))).toBe(path);
});

test.each(['', 'x', 'MS-07', '5.', 'note-1', '../ms'])('“%s” is no code', (text) => {
  expect(() => placeOf(text)).toThrow(/is no code/);
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
])('below %s, %s is %s', (site, path, address) => {
  expect(absoluteAddress(site, path)).toBe(address);
});
