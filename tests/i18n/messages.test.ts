import { expect, test } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import zh from '../../src/i18n/zh.json' with { type: 'json' };
import { message } from '../../src/i18n/translator.ts';

type Words = { [key: string]: string | Words };

function leaves(words: Words, path: string[] = []): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : leaves(value, [...path, key]),
  );
}

const keys = (words: Words) => leaves(words).map(([key]) => key);
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

test('both languages have the same messages', () => {
  expect(keys(en).sort()).toEqual(keys(zh).sort());
});

test('both languages name the same values, and none is empty', () => {
  const english = new Map(leaves(en));
  for (const [key, text] of leaves(zh)) {
    const counterpart = english.get(key) ?? '';
    expect(placeholders(counterpart), key).toEqual(placeholders(text));
    expect(text.trim(), key).not.toBe('');
    expect(counterpart.trim(), key).not.toBe('');
  }
});

test('values are put in, by language where they differ', () => {
  const position = { zh: '用户运营师', en: 'User operation specialist' };
  expect(message('zh', 'annex.under', { position })).toBe('列在“用户运营师”之下');
  expect(message('en', 'annex.under', { position })).toBe(
    'Printed under “User operation specialist”',
  );
});
