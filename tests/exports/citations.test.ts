import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/exports/bibtex.ts';
import { cslJson } from '../../src/exports/csl-json.ts';
import { gbt7714 } from '../../src/exports/gbt7714.ts';
import { ris } from '../../src/exports/ris.ts';
import { citationOf } from '../../src/standard/citation.ts';
import { standard } from '../support/content.ts';

const site = 'https://example.org/standard';
const cite = (code: string, siteUrl?: string) => citationOf(standard, code, siteUrl);

describe('GB/T 7714', () => {
  /** A standard that GB/T 7714—2025 itself gives as an example in 8.9, and its form there. */
  const example = {
    ...cite('foreword'),
    number: 'GB/T 3792—2021',
    title: { zh: '信息与文献 资源描述', en: '' },
    publisher: { zh: '全国信息与文献标准化技术委员会', en: '' },
    issued: '2021-03-09',
    locator: undefined,
  };

  test('2025 writes its own example as it does', () => {
    expect(gbt7714(example, '2025')).toBe('GB/T 3792—2021\u2003信息与文献 资源描述[S].');
  });

  test('2015 has author, title, number and year', () => {
    expect(gbt7714(example, '2015')).toBe(
      '全国信息与文献标准化技术委员会. 信息与文献 资源描述: GB/T 3792—2021[S]. 2021.',
    );
  });

  test.each([
    ['5.1.2.1', '5.1.2.1'],
    ['5.1.2.1-3', '5.1.2.1 列项的第3项'],
    ['table-a.2-4', '表A.2 第4行'],
    ['ms-10', '5.1.2.2 列项的第4项；表A.1 第10行'],
  ])('%s is cited down to the place', (code, place) => {
    expect(gbt7714(cite(code), '2025')).toBe(
      `T/CCFAGS 046—2023\u2003智慧零售全域人才岗位标准[S]：${place}.`,
    );
    expect(gbt7714(cite(code), '2015')).toBe(
      `中国连锁经营协会. 智慧零售全域人才岗位标准: T/CCFAGS 046—2023[S]. 2023: ${place}.`,
    );
  });

  test('with an address, 2025 cites an online document', () => {
    expect(gbt7714(cite('3.7', site), '2025')).toBe(
      'T/CCFAGS 046—2023\u2003智慧零售全域人才岗位标准[S/OL]：3.7. https://example.org/standard/id/046-2023/3.7/.',
    );
  });

  test('an editorial note is not cited as the standard', () => {
    expect(gbt7714(cite('note-04'), '2025')).not.toContain('[S');
    expect(gbt7714(cite('note-04'), '2015')).not.toContain('[S');
  });
});

const codes = [...standard.things.keys()].filter((code) => !code.startsWith('note-'));

describe.each([
  {
    name: 'RIS',
    read: (text: string) => new Cite(text, { forceType: '@ris/file' }).data,
    write: ris,
  },
  { name: 'CSL-JSON', read: (text: string) => new Cite(JSON.parse(text)).data, write: cslJson },
])('$name', ({ read, write }) => {
  test('every place is read back with number, title, publisher and address', () => {
    for (const code of codes) {
      const [item, ...others] = read(write(cite(code, site)));
      expect(others).toEqual([]);
      expect(item).toMatchObject({
        type: 'standard',
        title: '智慧零售全域人才岗位标准',
        number: 'T/CCFAGS 046—2023',
        URL: `${site}/id/046-2023/${code}/`,
        issued: { 'date-parts': [[2023, 11, 3]] },
      });
      const [author] = item?.author ?? [];
      expect(author?.literal ?? author?.family).toBe('中国连锁经营协会');
    }
  });

  test('the place is read back', () => {
    const [item] = read(write(cite('table-a.1-10')));
    expect([item?.section, item?.locator]).toContain('表A.1 第10行');
  });

  test('without an address none is given', () => {
    expect(read(write(cite('ms-07')))[0]?.URL).toBeUndefined();
  });

  test('a note is called a note', () => {
    const [item] = read(write(cite('note-04', site)));
    expect(item?.title).toContain('编者注 NOTE-04');
    expect(item?.type).toBe('webpage');
  });
});

describe('BibTeX', () => {
  // What the library makes of an entry loses a standard's number, so its parser alone is asked.
  const read = (text: string) =>
    plugins.input.chain(text, { target: '@biblatex/entries+list', generateGraph: false });

  test('every place is read back with number, title, publisher, place and address', () => {
    const all = read(codes.map((code) => bibtex(cite(code, site))).join('\n'));
    expect(all.map((entry) => entry.properties['url'])).toEqual(
      codes.map((code) => `${site}/id/046-2023/${code}/`),
    );
    expect(new Set(all.map((entry) => entry.label)).size).toBe(codes.length);
    for (const { type, properties } of all) {
      expect(type).toBe('standard');
      expect(properties).toMatchObject({
        author: '{中国连锁经营协会}',
        title: '智慧零售全域人才岗位标准',
        titleaddon: 'Personnel position standard for smart retail omni-operation',
        number: 'T/CCFAGS 046—2023',
        year: '2023',
      });
    }
    expect(all[codes.indexOf('table-a.1-10')]?.properties['pages']).toBe('表A.1 第10行');
  });

  test('a note is no standard', () => {
    expect(read(bibtex(cite('note-04')))[0]?.type).toBe('online');
  });
});

test('RIS keeps the form of its specification', () => {
  expect(ris(cite('5.1'))).toMatch(/^TY {2}- STAND\r\n/);
  expect(ris(cite('5.1'))).toMatch(/ER {2}- \r\n$/);
});
