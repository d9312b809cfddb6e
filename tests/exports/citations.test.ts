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
import { permanent, places, qualified, shown } from '../support/places.ts';
import { edition, editionData } from '../support/written.ts';

const site = 'https://example.org/standard';
const cite = (code: string | undefined, siteUrl?: string) => citationOf(standard, code, siteUrl);

const { number, title, publisher, issued } = editionData;

/** Every place of the standard, and the standard as a whole. */
const cited = [
  { code: undefined, key: edition, place: undefined, address: `${site}/${permanent()}` },
  ...[...places.values()]
    .filter(({ locator }) => locator !== undefined)
    .map(({ code, locator }) => ({
      code,
      key: qualified(code),
      place: locator?.zh,
      address: `${site}/${permanent(code)}`,
    })),
];

/** What this site adds to the standard, and so is no part of it. */
const notes = [...places.values()]
  .filter(({ locator }) => locator === undefined)
  .map(({ code }) => ({
    code,
    key: qualified(code),
    name: `编者注 ${shown(code)}`,
    address: `${site}/${permanent(code)}`,
  }));

test('there is something to cite', () => {
  expect(notes.length).toBeGreaterThan(0);
  expect(cited.length + notes.length).toBe(places.size + 1);
});

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

  test('every place is cited so', () => {
    for (const { code, place, address } of cited) {
      const [behind2025, behind2015] =
        place === undefined ? ['', ''] : [`：${place}`, `: ${place}`];
      const older = `${publisher.name.zh}. ${title.zh}: ${number}[S]. ${issued.slice(0, 4)}${behind2015}.`;
      expect(gbt7714(cite(code), '2025')).toBe(`${number}\u2003${title.zh}[S]${behind2025}.`);
      expect(gbt7714(cite(code, site), '2025')).toBe(
        `${number}\u2003${title.zh}[S/OL]${behind2025}. ${address}.`,
      );
      expect(gbt7714(cite(code), '2015')).toBe(older);
      expect(gbt7714(cite(code, site), '2015')).toBe(older);
    }
  });

  test('an editorial note is not cited as the standard', () => {
    for (const { code, name, address } of notes) {
      expect(gbt7714(cite(code), '2025')).toBe(`${name}：${number}《${title.zh}》[EB].`);
      expect(gbt7714(cite(code, site), '2025')).toBe(
        `${name}：${number}《${title.zh}》[EB/OL]. ${address}.`,
      );
      expect(gbt7714(cite(code, site), '2015')).toBe(`${name}: ${number}《${title.zh}》[EB].`);
    }
  });
});

describe('CSL-JSON (Citation Style Language 1.0.2)', () => {
  const read = (text: string) => JSON.parse(text) as unknown;

  test('every place has what the content gives', () => {
    for (const { code, key, place, address } of cited) {
      const item = {
        id: key,
        type: 'standard',
        title: title.zh,
        number,
        author: [{ literal: publisher.name.zh }],
        publisher: publisher.name.zh,
        issued: { 'date-parts': [[2023, 11, 3]] },
        ...(place !== undefined && { section: place }),
        language: 'zh-CN',
      };
      expect(read(cslJson(cite(code)))).toEqual([item]);
      expect(read(cslJson(cite(code, site)))).toEqual([{ ...item, URL: address }]);
    }
  });

  test('a note is a page of the site, about the standard', () => {
    for (const { code, key, name, address } of notes) {
      expect(read(cslJson(cite(code, site)))).toEqual([
        {
          id: key,
          type: 'webpage',
          title: `${name}：${number}《${title.zh}》`,
          language: 'zh-CN',
          URL: address,
        },
      ]);
    }
  });

  test('a reference manager takes it', () => {
    const [item, ...others] = new Cite(read(cslJson(cite('ms-10', site)))).data;
    expect(others).toEqual([]);
    expect(item).toMatchObject({ type: 'standard', number, section: cite('ms-10').locator?.zh });
  });
});

describe('RIS', () => {
  /** The fields in their order: two letters, two spaces, a hyphen, a space. */
  const fieldsOf = (text: string) =>
    text
      .split('\r\n')
      .slice(0, -1)
      .map((line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line)?.slice(1) ?? ['no field', line]);

  test('every place has what the content gives', () => {
    for (const { code, key, place, address } of cited) {
      const fields = (url: string | undefined) => [
        ['TY', 'STAND'],
        ['ID', key],
        ['TI', title.zh],
        // A comma ends the name of a body, so that it is not taken for a person's.
        ['AU', `${publisher.name.zh},`],
        ['SN', number],
        ['PB', publisher.name.zh],
        ['PY', '2023'],
        ['DA', '2023/11/03'],
        ...(place === undefined ? [] : [['SE', place]]),
        ['LA', 'zh'],
        ...(url === undefined ? [] : [['UR', url]]),
        ['ER', ''],
      ];
      expect(fieldsOf(ris(cite(code)))).toEqual(fields(undefined));
      expect(fieldsOf(ris(cite(code, site)))).toEqual(fields(address));
    }
  });

  test('a note is a page of the site, about the standard', () => {
    for (const { code, key, name, address } of notes) {
      expect(fieldsOf(ris(cite(code, site)))).toEqual([
        ['TY', 'ELEC'],
        ['ID', key],
        ['TI', `${name}：${number}《${title.zh}》`],
        ['LA', 'zh'],
        ['UR', address],
        ['ER', ''],
      ]);
    }
  });

  test('a reference manager takes it', () => {
    const read = (code: string) =>
      new Cite(ris(cite(code, site)), { forceType: '@ris/file' }).data[0];
    expect(read('table-a.1-10')).toMatchObject({
      type: 'standard',
      title: title.zh,
      number,
      URL: `${site}/${permanent('table-a.1-10')}`,
      issued: { 'date-parts': [[2023, 11, 3]] },
    });
    const [author] = read('5.1')?.author ?? [];
    expect(author?.literal ?? author?.family).toBe(publisher.name.zh);
    expect(read('note-04')?.type).toBe('webpage');
  });
});

describe('BibTeX', () => {
  // What the library makes of an entry loses a standard's number, so its parser alone is asked.
  const read = (text: string) =>
    plugins.input.chain(text, { target: '@biblatex/entries+list', generateGraph: false });
  const keyOf = (key: string) => `ccfags-${key.replace('/', ':')}`;

  test.each([undefined, site])('every place has what the content gives, at %s', (siteUrl) => {
    expect(read(cited.map(({ code }) => bibtex(cite(code, siteUrl))).join('\n'))).toEqual(
      cited.map(({ key, place, address }) => ({
        type: 'standard',
        label: keyOf(key),
        properties: {
          author: `{${publisher.name.zh}}`,
          title: title.zh,
          titleaddon: title.en,
          number,
          year: '2023',
          date: '2023-11-03',
          ...(place !== undefined && { pages: place }),
          ...(siteUrl !== undefined && { url: address }),
          langid: 'chinese',
        },
      })),
    );
  });

  test('a note is a page of the site, about the standard', () => {
    expect(read(notes.map(({ code }) => bibtex(cite(code, site))).join('\n'))).toEqual(
      notes.map(({ code, key, name, address }) => ({
        type: 'online',
        label: keyOf(key),
        properties: {
          title: `${name}：${title.zh}`,
          titleaddon: `Editorial ${shown(code)}: ${title.en}`,
          number,
          url: address,
          langid: 'chinese',
        },
      })),
    );
  });

  test('is set out a field a line', () => {
    const [first, ...fields] = bibtex(cite('3.7')).split('\n');
    expect(first).toBe('@standard{ccfags-046-2023:3.7,');
    expect(fields.splice(-2)).toEqual(['}', '']);
    for (const field of fields) expect(field).toMatch(/^ {2}[a-z]+ +=/);
    expect(new Set(fields.map((field) => field.indexOf('=')))).toHaveProperty('size', 1);
  });
});
