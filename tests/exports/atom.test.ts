import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { atom, feedFile } from '../../src/exports/atom.ts';
import { locales } from '../../src/schemas/words.ts';
import type { Change } from '../../src/standard/model.ts';
import { standard } from '../support/content.ts';
import { permanent } from '../support/places.ts';
import { said } from '../support/said.ts';
import { uuid } from '../support/uuid.ts';
import { xmlProblems } from '../support/well-formed.ts';
import { changes, editionData } from '../support/written.ts';

const site = 'https://example.org/standard/';

/** Changes of one place, of two, and of the whole, above those of the content. */
const made: Change[] = [
  { date: '2031-01-02', text: { zh: '改<正>', en: 'Read & <mended>' }, concerns: ['ms-07'] },
  { date: '2030-05-06', text: { zh: '两处', en: 'Two' }, concerns: ['5.1', 'table-a.1-10'] },
  { date: '2030-01-01', text: { zh: '全部', en: 'All' }, concerns: [] },
];
const written = changes.map(({ concerns = [], ...own }) => ({ ...own, concerns })).reverse();
const all = [...made, ...written];
const changed = { ...standard, changes: [...made, ...standard.changes] };

/** What the title of an entry names besides the day, and where it leads. */
const leads: Record<string, { codes: string; path: string }> = {
  '2031-01-02': { codes: ' MS-07', path: permanent('ms-07') },
  '2030-05-06': { codes: ' 5.1, A.1-10', path: permanent() },
};

describe.each(locales)('feed-%s.xml', (locale) => {
  const read = () => load(atom([changed], locale, site), { xml: true });
  /** The children of an element as a feed reader finds them: name, attributes, text. */
  const partsOf = ($: CheerioAPI, element: ReturnType<CheerioAPI>) =>
    element
      .children()
      .not('entry')
      .toArray()
      .map((part) => [part.name, { ...part.attribs }, $(part).text()]);

  test('has the parts of a feed (RFC 4287, 4.1.1)', () => {
    const $ = read();
    const feed = $('feed');
    expect($.root().children().toArray()).toEqual(feed.toArray());
    expect({ ...feed.get(0)?.attribs }).toEqual({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': { zh: 'zh-CN', en: 'en' }[locale],
    });
    expect(partsOf($, feed)).toEqual([
      ['id', {}, `urn:uuid:${uuid('feed', locale)}`],
      ['title', {}, `${editionData.number} ${editionData.title[locale]}`],
      ['subtitle', {}, said('linking.feed')[locale]],
      ['updated', {}, '2031-01-02T00:00:00Z'],
      ['author', {}, said('linking.editors')[locale]],
      [
        'link',
        { rel: 'self', type: 'application/atom+xml', href: `${site}feed-${locale}.xml` },
        '',
      ],
      ['link', { rel: 'alternate', type: 'text/html', href: `${site}${locale}/` }, ''],
    ]);
    expect($('feed > author > name')).toHaveLength(1);
  });

  test('has an entry for every change, the newest first (4.1.2)', () => {
    const $ = read();
    expect(
      $('feed > entry')
        .toArray()
        .map((entry) => partsOf($, $(entry))),
    ).toEqual(
      all.map(({ date, text }) => [
        ['id', {}, `urn:uuid:${uuid('change', date, locale)}`],
        ['title', {}, `${date}${leads[date]?.codes ?? ''}`],
        ['updated', {}, `${date}T00:00:00Z`],
        [
          'link',
          {
            rel: 'alternate',
            type: 'text/html',
            href: `${site}${leads[date]?.path ?? permanent()}`,
          },
          '',
        ],
        ['content', { type: 'text' }, text[locale]],
      ]),
    );
  });

  test('is set out an element a line, behind the declaration of its encoding', () => {
    const [declaration, ...lines] = atom([changed], locale, site).trimEnd().split('\n');
    expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
    for (const line of lines) expect(line).toMatch(/^ *<[^<>]+>(?:.*>)?$/);
    expect(lines).toHaveLength(1 + 7 + all.length * 7 + 1);
  });

  test('a standard of which nothing has changed was updated on the day of issue', () => {
    const untouched = load(atom([{ ...standard, changes: [] }], locale, site), { xml: true });
    expect(untouched('feed > updated').text()).toBe(`${editionData.issued}T00:00:00Z`);
    expect(untouched('entry')).toHaveLength(0);
  });

  test('is at the place that it names', () => {
    expect(feedFile(locale)).toBe(`feed-${locale}.xml`);
  });

  test.each([site, 'https://example.org/a&b/', "https://example.org/a'b;c=d&amp/"])(
    'is well-formed at %s, and its links lead there',
    async (address) => {
      const text = atom([changed], locale, address);
      expect(await xmlProblems(text)).toEqual([]);
      const links = load(text, { xml: true })('link');
      for (const link of links.toArray()) expect(link.attribs['href']).toContain(address);
    },
  );

  test('is well-formed whatever the titles are', async () => {
    const hostile = structuredClone(changed);
    hostile.edition.title[locale] = 'A & B <c> ]]> "d"';
    const text = atom([hostile], locale, site);
    expect(await xmlProblems(text)).toEqual([]);
    expect(load(text, { xml: true })('feed > title').text()).toContain('A & B <c> ]]> "d"');
  });
});
