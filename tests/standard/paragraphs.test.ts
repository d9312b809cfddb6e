import { expect, test } from 'vitest';
import { paragraphsOf } from '../../src/standard/content.ts';

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['blank lines alone', '\n\n\n', []],
  ['one', '甲', ['甲']],
  ['one between blank lines', '\n\n甲\n\n', ['甲']],
  ['two', '甲\n\n乙', ['甲', '乙']],
  ['two with many blank lines between', '甲\n\n\n\n乙', ['甲', '乙']],
  ['two with white space on the blank line', '甲\n \t\n乙', ['甲', '乙']],
  ['one on two lines', '甲\n乙', ['甲\n乙']],
  ['white space within and around', ' 甲  乙 \n\n\t丙', [' 甲  乙 ', '\t丙']],
])('%s', (_what, body, paragraphs) => {
  expect(paragraphsOf(body)).toEqual(paragraphs);
});
