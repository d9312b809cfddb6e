import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv, spreadsheetCsv } from '../../src/exports/csv.ts';

test.each([
  ['plain words', 'a b', 'a b'],
  ['Chinese with its own comma', '商城，会员', '商城，会员'],
  ['nothing', '', ''],
  ['a comma', '商城,会员', '"商城,会员"'],
  ['quotes, each written twice', '说"好"', '"说""好"""'],
  ['a line feed', '一\n二', '"一\n二"'],
  ['a carriage return', '一\r二', '"一\r二"'],
  ['a space in front', ' 空', '" 空"'],
  ['a space behind', '空 ', '"空 "'],
])('%s', (_what, text, written) => {
  const rows = [
    ['a', text, 'b'],
    [text, 'c', text],
  ];
  expect(csv(rows)).toBe(`a,${written},b\r\n${written},c,${written}\r\n`);
  expect(parse(csv(rows))).toEqual(rows);
});

test('a spreadsheet is told by a byte order mark that the text is UTF-8', () => {
  expect(spreadsheetCsv([['表', '行']])).toBe('\uFEFF表,行\r\n');
});
