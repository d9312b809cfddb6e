import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageTags } from '../../src/i18n/language-tags.ts';
import {
  languageTags as tagsBesideMessages,
  message,
  messageInBoth,
  type MessageKey,
} from '../../src/i18n/translator.ts';
import { locales, type Locale } from '../../src/schemas/words.ts';

type Words = { [key: string]: string | Words };

/** The messages as their file has them, by their paths. */
function written(locale: Locale): [MessageKey, string][] {
  const file = resolve(import.meta.dirname, `../../src/i18n/${locale}.json`);
  const leaves = (words: Words, above: string): [string, string][] =>
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${above}${key}`, value]] : leaves(value, `${above}${key}.`),
    );
  // The keys of a file are known only when it is read; messages.test.ts compares the two files.
  return leaves(JSON.parse(readFileSync(file, 'utf8')) as Words, '') as [MessageKey, string][];
}

const named = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

describe.each(locales)('in %s', (locale) => {
  const messages = written(locale);

  test('every message is said as it is written, its values put in', () => {
    expect(messages.length).toBeGreaterThan(200);
    for (const [key, text] of messages) {
      const values = Object.fromEntries(named(text).map((name) => [name, `<${name}>`]));
      const said = text.replace(/\{\{(\w+)\}\}/g, '<$1>');
      expect(message(locale, key, values), key).toBe(said);
    }
  });

  test('a value that differs by language is put in that of the message', () => {
    const values = { rows: { zh: '两行', en: 'two rows' } };
    const text = new Map(messages).get('relation.split') ?? '';
    expect(message(locale, 'relation.split', values)).toBe(
      text.replace('{{rows}}', values.rows[locale]),
    );
  });

  test.each([0, 1, 2, 76])('a number is put in as it is: %i', (count) => {
    const text = new Map(messages).get('search.shown') ?? '';
    expect(message(locale, 'search.shown', { count })).toBe(
      text.replace('{{count}}', String(count)),
    );
  });

  /** What readers type and authors write stays what it is; whoever prints it escapes it. */
  test.each(['&<>"\'/', '{{count}}', '$t(nav.home)', '', '私域 “SOP”'])('values: %s', (query) => {
    const text = new Map(messages).get('search.none') ?? '';
    expect(message(locale, 'search.none', { query })).toBe(text.replace('{{query}}', () => query));
  });
});

test('a message in both languages', () => {
  const [zh, en] = locales.map((locale) => new Map(written(locale)));
  expect(messageInBoth('nav.home')).toEqual({ zh: zh?.get('nav.home'), en: en?.get('nav.home') });
  const rows = { zh: '两行', en: 'two rows' };
  expect(messageInBoth('relation.split', { rows })).toEqual({
    zh: zh?.get('relation.split')?.replace('{{rows}}', rows.zh),
    en: en?.get('relation.split')?.replace('{{rows}}', rows.en),
  });
});

test('the languages are called by their tags (BCP 47)', () => {
  expect(languageTags).toEqual({ zh: 'zh-CN', en: 'en' });
  expect(tagsBesideMessages).toBe(languageTags);
  for (const tag of Object.values(languageTags)) {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  }
});
