import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import zh from '../../src/i18n/zh.json' with { type: 'json' };
import { message } from '../../src/i18n/translator.ts';
import { avoided } from '../support/written.ts';

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

test('no message has a wording that the glossary says to avoid', () => {
  expect(avoided.length).toBeGreaterThan(0);
  const found = leaves(en).flatMap(([key, text]) =>
    avoided
      .filter(({ wording }) => new RegExp(`\\b${wording}\\b`, 'i').test(text))
      .map(({ wording, instead }) => `${key}: “${wording}”; write “${instead}”`),
  );
  expect(found).toEqual([]);
});

test('values are put in, by language where they differ', () => {
  const rows = { zh: '新客维护、老群激活', en: 'two rows' };
  expect(message('zh', 'relation.split', { rows })).toContain('新客维护、老群激活');
  expect(message('en', 'relation.split', { rows })).toContain('two rows');
});

test('every message is said somewhere', () => {
  const folder = resolve(import.meta.dirname, '../../src');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  // Keys as they stand in the code: whole, or with parts that are put in.
  const keysInCode = [...code.matchAll(/['`]([a-z]\w*(?:\.(?:\w+|\$\{[^}]+\}))+)['`]/gi)].map(
    ([, key = '']) =>
      new RegExp(`^${key.replace(/\$\{[^}]+\}/g, '[\\w-]+').replace(/\./g, '\\.')}$`),
  );
  const unsaid = keys(zh).filter((key) => !keysInCode.some((said) => said.test(key)));
  expect(unsaid).toEqual([]);
});
