import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { said } from '../support/said-by-code.ts';
import { changes, ledger } from '../support/written.ts';

/** The texts of the last release, as they lie in the repository. */
const published = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../content/editions/046-2023/published.json'),
    'utf8',
  ),
) as {
  version: string;
  date: string;
  texts: { code: string; of: string[]; zh: string[]; en: string[] }[];
};

/** What may have changed since the release, because `changes.yml` tells of it. */
const since = changes.filter(({ date }) => date >= published.date);
const covers = new Set(since.flatMap((change) => change.covers ?? []));
const concerned = new Set(
  since.flatMap(({ concerns = [] }) =>
    concerns.flatMap((code) => [
      code,
      ...said.filter(({ of }) => of.includes(code)).map((one) => one.code),
      ...(said.find((one) => one.code === code)?.of ?? []),
      ...said.filter((one) => one.code.startsWith(`${code}-`)).map((one) => one.code),
    ]),
  ),
);

test('the last release has the codes of the ledger, in its order', () => {
  expect(published.texts.length).toBeGreaterThan(300);
  expect(published.texts.map(({ code }) => code)).toEqual(ledger.slice(0, published.texts.length));
});

test('every code of the ledger says something', () => {
  expect(said.map(({ code }) => code).sort()).toEqual([...ledger].sort());
});

describe('the last release says what the content says, but for what changes.yml tells of', () => {
  const asSaid = (code: string) => said.find((one) => one.code === code);
  const unconcerned = published.texts.filter(
    ({ code }) => !concerned.has(code) && !(covers.has('notes') && code.startsWith('note-')),
  );

  test.each(covers.has('en') ? (['zh'] as const) : (['zh', 'en'] as const))('in %s', (language) => {
    for (const { code, [language]: lines } of unconcerned) {
      const texts = asSaid(code)?.texts.flatMap((text) => text?.[language] ?? []);
      expect(lines, code).toEqual(texts);
    }
  });

  test('of the same sources, modules, positions and places', () => {
    for (const { code, of } of unconcerned) expect(of, code).toEqual(asSaid(code)?.of);
  });
});
