import { describe, expect, test } from 'vitest';
import { citationOf } from '../../src/standard/citation.ts';
import {
  permanentAddress,
  permanentPath,
  permanentReference,
} from '../../src/standard/permanent.ts';
import { standard } from '../support/content.ts';
import { edition, editionData, type Both } from '../support/written.ts';

const site = 'https://example.org/standard';

/** As printed on the cover. */
const cover = {
  number: 'T/CCFAGS 046—2023',
  title: {
    zh: '智慧零售全域人才岗位标准',
    en: 'Personnel position standard for smart retail omni-operation',
  },
  publisher: editionData.publisher.name,
  issued: '2023-11-03',
};

test.each<[string | undefined, string, Both | undefined, Both | undefined, string]>([
  [undefined, '046-2023', undefined, undefined, 'id/046-2023/'],
  [
    '5.1.2.1',
    '046-2023/5.1.2.1',
    { zh: '5.1.2.1', en: '5.1.2.1' },
    undefined,
    'id/046-2023/5.1.2.1/',
  ],
  [
    'table-a.1-10',
    '046-2023/table-a.1-10',
    { zh: '表A.1 第10行', en: 'Table A.1, row 10' },
    undefined,
    'id/046-2023/table-a.1-10/',
  ],
  [
    'note-04',
    '046-2023/note-04',
    undefined,
    { zh: '编者注 NOTE-04', en: 'Editorial NOTE-04' },
    'id/046-2023/note-04/',
  ],
])('what a reference to %s is made from', (code, qualifiedCode, locator, note, path) => {
  expect(citationOf(standard, code, site)).toStrictEqual({
    ...cover,
    qualifiedCode,
    locator,
    note,
    address: `https://example.org/standard/${path}`,
  });
  expect(citationOf(standard, code, undefined).address).toBeUndefined();
});

test('what has no code cannot be cited', () => {
  expect(() => citationOf(standard, 'ms-99', site)).toThrow(
    new Error('Nothing has the code ms-99.'),
  );
});

describe('the permanent address', () => {
  test.each([
    [undefined, 'id/046-2023/'],
    ['ms-07', 'id/046-2023/ms-07/'],
    ['5.1.2.1-3', 'id/046-2023/5.1.2.1-3/'],
  ])('of %s', (code, folder) => {
    expect(edition).toBe('046-2023');
    expect(permanentPath(standard, code)).toBe(`${folder}index.html`);
    expect(permanentAddress(standard, code, site)).toBe(`${site}/${folder}`);
    expect(permanentAddress(standard, code, undefined)).toBeUndefined();
    expect(permanentReference(standard, code, site)).toBe(`${site}/${folder}`);
    expect(permanentReference(standard, code, undefined)).toBe(folder);
  });
});
