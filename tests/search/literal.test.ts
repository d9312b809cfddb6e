import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/build/content-folder.ts';
import type { Locale } from '../../src/schemas/words.ts';
import { sampledSubstrings } from '../support/substrings.ts';
import { search, searchers } from '../support/search.ts';

const lines = readFileSync(
  resolve(contentFolder, 'editions/046-2023/source/t-ccfags-046-2023.txt'),
  'utf8',
)
  .split(/[\n\t]/)
  // A hyphen sets a list item, and is no part of it.
  .map((line) => line.replace(/^- /, '').trim())
  .filter(Boolean);

/** All that is said of the thing at each address, the English for words of letters only. */
const said = [
  ...searchers.zh.library.entries.map(({ record: { path } }) => ({
    path,
    zh: textAt('zh', path),
    en: textAt('en', path),
  })),
  // A word of the glossary has its names in both languages, its meaning in the reader's.
  ...searchers.zh.library.words.map(({ record: { path } }) => ({
    path,
    zh: textAt('zh', path),
    en: '',
  })),
];

test('what stands in the text as it is typed is found, and nothing else with it', async () => {
  let relevant = 0;
  let missed = 0;
  let given = 0;
  let wrong = 0;
  for (const part of sampledSubstrings(lines, 2000)) {
    const asked = plain(part);
    const foreign = part.length > 2 && !/\p{sc=Han}/u.test(part) && /\p{L}/u.test(part);
    const holds = said.filter(
      ({ zh, en }) => zh.includes(asked) || (foreign && en.includes(asked)),
    );
    const truth = new Set(holds.map(({ path }) => path));
    const paths = new Set((await search(part)).hits.map(({ record }) => record.path));
    relevant += truth.size;
    missed += [...truth].filter((path) => !paths.has(path)).length;
    given += paths.size;
    wrong += [...paths].filter((path) => !truth.has(path)).length;
  }
  expect(relevant).toBeGreaterThan(2000);
  expect(missed).toBe(0);
  expect(1 - wrong / given).toBeGreaterThan(0.99);
});

test('every line of the transcription stands in some record', () => {
  const all = said.map(({ zh }) => zh).join('\n');
  // The contents have page numbers, which are nobody's text.
  const bare = (line: string) => line.replace(/[.…]*\s*[IVX\d]+$/, '');
  const lost = lines.filter((line) => !all.includes(plain(bare(line))));
  expect(lost).toEqual([]);
});

function textAt(locale: Locale, path: string): string {
  const record = searchers[locale].library.byPath.get(path)?.record;
  const { label = '', name = '', names = [], text = '' } = record ?? {};
  return [`${label} ${name}`, ...names, ...text.split('\n')].map(plain).join('\n');
}

/** As people take two texts for the same: width, case, white space between words alone. */
function plain(text: string): string {
  const even = text.normalize('NFKC').toLowerCase().trim();
  return even.replace(/\s*([\p{sc=Han}\p{P}])\s*/gu, '$1').replace(/\s+/g, ' ');
}
