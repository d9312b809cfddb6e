import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { atom } from '../../src/exports/atom.ts';
import { locales } from '../../src/schemas/words.ts';
import { standard } from '../support/content.ts';

const site = 'https://example.org/standard';
const changed = {
  ...standard,
  changes: [
    { date: '2027-01-02', text: { zh: '改<正>', en: 'Corrected & read' }, concerns: ['ms-07'] },
    ...standard.changes,
  ],
};

describe.each(locales)('feed-%s.xml', (locale) => {
  const $ = load(atom(changed, locale, site), { xml: true });

  test('has what RFC 4287 (4.1.1) demands of a feed', () => {
    expect($('feed > id').text()).toMatch(/^urn:uuid:/);
    expect($('feed > title')).toHaveLength(1);
    expect($('feed > author > name').text()).not.toBe('');
    expect($('feed > updated').text()).toBe('2027-01-02T00:00:00Z');
    expect($('feed > link[rel="self"]').attr('href')).toBe(`${site}/feed-${locale}.xml`);
  });

  test('has what it demands of an entry (4.1.2), each with an identifier of its own', () => {
    const entries = $('entry').toArray();
    expect(entries).toHaveLength(changed.changes.length);
    for (const entry of entries) {
      for (const part of ['id', 'title', 'updated', 'content', 'link[rel="alternate"]']) {
        expect($(entry).children(part), part).toHaveLength(1);
      }
    }
    expect(new Set(entries.map((entry) => $(entry).children('id').text())).size).toBe(
      entries.length,
    );
  });

  test('a change of one place leads to its permanent address', () => {
    const first = $('entry').first();
    expect(first.children('link').attr('href')).toBe(`${site}/id/046-2023/ms-07/`);
    expect(first.children('content').text()).toBe(changed.changes[0]?.text[locale]);
  });
});
