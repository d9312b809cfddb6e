import { describe, expect, test } from 'vitest';
import { citedCodes } from '../../src/search/citation.ts';
import { searchContent } from '../support/search.ts';

const { things } = searchContent.standard;
const cited = (query: string) => citedCodes(query, (code) => things.has(code));

/** The forms in which people cite. */
const citations: Record<string, string[]> = {
  '5.3.2.1': [
    '5.3.2.1',
    '第5.3.2.1条',
    '５．３．２．１',
    'clause 5.3.2.1',
    'Clause 5.3.2.1',
    '§5.3.2.1',
  ],
  '3.7': ['3.7', '第3.7条', '3。7'],
  5: ['5', '第5章', '第五章'],
  '5.1.2.1-3': ['5.1.2.1-3', '5.1.2.1第3项', '第5.1.2.1条第3项', '5.1.2.1—3'],
  'annex-a': ['附录A', '附录 A', '附录a', 'Annex A', 'annex-a', 'ANNEX A'],
  'table-a.2': ['表A.2', '表 A.2', '表a2', 'Table A.2', 'table a.2', 'A.2', '表Ａ．２'],
  'table-a.1-10': ['A.1-10', '表A.1第10行', 'table-a.1-10', 'Table A.1, row 10'],
  'ms-07': ['ms-07', 'MS07', 'MS-7', 'ms 07', '046-2023/ms-07', 'T/CCFAGS 046—2023, MS-07'],
  'ms-m2': ['ms-m2', 'MSM2'],
  ms: ['ms', 'MS'],
  'ms-basic': ['ms-basic', 'MS 初阶'],
  'note-04': ['note-04', 'NOTE-04', '注4', '编者注 4', 'note 4'],
  foreword: ['foreword'],
};

describe.each(Object.entries(citations))('%s', (code, forms) => {
  test.each(forms)('%s', (form) => {
    expect(cited(form)).toEqual([code]);
  });
});

test('A.1 is a clause and the end of the name of a table', () => {
  expect(cited('A.1')).toEqual(['a.1', 'table-a.1']);
});

test('the address of a page cites what it is about', () => {
  expect(cited('https://example.org/standard/zh/abilities/ms-07.html')).toEqual(['ms-07']);
  expect(cited('https://example.org/zh/clauses/5.1.2.1.html#5.1.2.1-3')).toEqual(['5.1.2.1-3']);
  expect(cited('https://example.org/id/046-2023/ms-07/')).toEqual(['ms-07']);
});

test.each(['会员', '6.1', 'ms-99', '表A.3', '附录B', '2023', '../../', '.*', 'no', ''])(
  '%j cites nothing',
  (query) => {
    expect(cited(query)).toEqual([]);
  },
);
