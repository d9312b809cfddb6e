import { expect, test } from 'vitest';
import { locatorOf } from '../../src/standard/locator.ts';
import { standard } from '../support/content.ts';

test.each([
  ['foreword', '前言', 'Foreword'],
  ['5.1.2.1', '5.1.2.1', '5.1.2.1'],
  ['5.1.2.1-3', '5.1.2.1 列项的第3项', '5.1.2.1, list item 3'],
  ['a.1', 'A.1', 'A.1'],
  ['annex-a', '附录A', 'Annex A'],
  ['table-a.1', '表A.1', 'Table A.1'],
  ['table-a.1-10', '表A.1 第10行', 'Table A.1, row 10'],
  ['uo', '5.2', '5.2'],
  ['uo-advanced', '5.2.2.2', '5.2.2.2'],
  ['ms-m1', '表A.1 第1–3行；表A.2 第1–2行', 'Table A.1, rows 1–3; Table A.2, rows 1–2'],
  ['ms-10', '5.1.2.2 列项的第4项；表A.1 第10行', '5.1.2.2, list item 4; Table A.1, row 10'],
])('%s stands at %s', (code, zh, en) => {
  expect(locatorOf(standard, code)).toEqual({ zh, en });
});

test('an editorial note stands nowhere in the standard', () => {
  expect(locatorOf(standard, 'note-01')).toBeUndefined();
});

test('an unknown code is refused', () => {
  expect(() => locatorOf(standard, 'ms-99')).toThrow('ms-99');
});
