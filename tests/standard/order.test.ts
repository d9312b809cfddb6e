import { expect, test } from 'vitest';
import { compareCodes } from '../../src/standard/order.ts';
import { ancestorsOf, neighboursOf, printedOrder } from '../../src/standard/sequence.ts';
import { thing } from '../../src/standard/assemble.ts';
import { standard } from '../support/content.ts';
import { annex, clauses, foreword } from '../support/written.ts';
import { clauseAbove, everyClause } from './written-codes.ts';

const leading = [foreword, ...clauses];

test('codes are ordered by their numbers', () => {
  const ordered = ['1', '3', '3.1', '3.9', '3.10', '5', '5.1', '5.1.2', '5.1.2.1', '5.2'];
  expect([...ordered].reverse().sort(compareCodes)).toEqual(ordered);
  const rows = ['table-a.1-2', 'table-a.1-10', 'table-a.2-1'];
  expect([...rows].reverse().sort(compareCodes)).toEqual(rows);
});

test.each([
  ['5.9', '5.10', -1],
  ['5.1', '5.1', 0],
  ['5', '5.1', -1],
  ['5.1', '5', 1],
  ['ms-2', 'ms-m1', -1],
  ['da-01', 'ms-01', -1],
  ['ms-01', 'da-01', 1],
  ['ms-07', 'ms-7', 0],
  ['ms-basic', 'ms-basic', 0],
  ['note-09', 'note-10', -1],
  ['a.1', 'annex-a', -1],
  ['', '', 0],
  ['', '1', -1],
])('%s and %s: %i', (one, other, sign) => {
  expect(Math.sign(compareCodes(one, other))).toBe(sign);
  expect(Math.sign(compareCodes(other, one))).toBe(0 - sign);
});

test('the printed order: the foreword, every clause, the annex', () => {
  const written = [...leading.map(({ code }) => code), annex.code];
  expect(printedOrder(standard)).toEqual(written);
});

test('the printed order begins with the foreword and ends with the annex', () => {
  const order = printedOrder(standard);
  expect(order.slice(0, 5)).toEqual(['foreword', '1', '2', '3', '3.1']);
  expect(order.slice(-3)).toEqual(['5.4.2.1', '5.4.2.2', 'annex-a']);
});

test.each([
  ['foreword', undefined, '1'],
  ['3.9', '3.8', '4'],
  ['5.1.2.2', '5.1.2.1', '5.2'],
  ['annex-a', '5.4.2.2', undefined],
])('around %s stand %s and %s', (code, previous, next) => {
  expect(neighboursOf(code, printedOrder(standard))).toEqual({ previous, next });
});

test.each([
  ['5', []],
  ['5.1.2.1', ['5', '5.1', '5.1.2']],
  ['3.7', ['3']],
  ['a.1', ['annex-a']],
])('above %s stand %j', (code, ancestors) => {
  expect(ancestorsOf(standard, thing(standard, 'clause', code))).toEqual(ancestors);
});

test('above every clause stand those that its number names', () => {
  const above = (code: string): string[] => {
    const next = clauseAbove(code);
    return next === undefined ? [] : [...above(next), next];
  };
  for (const { code } of everyClause) {
    expect(ancestorsOf(standard, thing(standard, 'clause', code)), code).toEqual(above(code));
  }
});

test.each([
  ['b', 'a', 'c'],
  ['a', undefined, 'b'],
  ['c', 'b', undefined],
])('in a list, around %s stand %s and %s', (code, previous, next) => {
  expect(neighboursOf(code, ['a', 'b', 'c'])).toEqual({ previous, next });
});
