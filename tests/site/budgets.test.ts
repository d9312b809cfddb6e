import { readFileSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist } from '../support/dist.ts';
import { everyPage } from '../support/every-page.ts';

/**
 * What a page may weigh, in bytes as a static host sends them (Brotli at its best, RFC 7932),
 * with all that it asks for at once. Ten segments of 1,460 bytes are what a server may send
 * before the first answer (RFC 6928), so a page within 14 KB is there after one round trip.
 */
const budgets = {
  reading: 14 * 1024,
  reference: 21 * 1024,
  parallelPosition: 24 * 1024,
  whole: 30 * 1024,
  scripts: 10 * 1024,
};

/**
 * Pages that are looked things up in: all notes, all entries of the glossary, a position with all
 * that its abilities mean.
 */
const reference =
  /^(?:zh|en|zh-en)\/(?:notes|glossary|positions\/.*)\.html$|^zh-en\/clauses\/5\.\d\.html$/;

const parallelPosition = /^zh-en\/positions\//;

/**
 * Pages that show the whole text, a whole annex or all abilities, those that show the greater part
 * of it in two languages, and the one with all identifiers in a table.
 */
const whole =
  /\/(?:full|annex-a|linking|matrix|concordance|compare\/.*)\.html$|^zh-en\/(?:clauses\/5|terms)\.html$/;

const weighed = new Map<string, number>();

/** What a file weighs when it is packed quickly, and so at the most. */
const atMost = (file: string) => packed(file, 5);

/** What it weighs packed as well as can be, which takes long. */
const atBest = (file: string) => packed(file, constants.BROTLI_MAX_QUALITY);

function packed(file: string, quality: number): number {
  const key = `${quality} ${file}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const bytes =
    weighed.get(key) ?? brotliCompressSync(readFileSync(resolve(dist, file)), { params }).length;
  weighed.set(key, bytes);
  return bytes;
}

const sumOf = (files: string[], weigh: (file: string) => number) =>
  files.reduce((sum, file) => sum + weigh(file), 0);

/** The files that each page asks for besides itself: scripts, pictures, icons. */
const asked = new Map(
  everyPage.map(({ file, asksFor }) => [
    file,
    asksFor.map((address) => posix.join(dirname(file), address)),
  ]),
);

const asksFor = (page: string) => asked.get(page) ?? [];

const pages = everyPage.map(({ file }) => file).filter((page) => /^(?:zh|en|zh-en)\//.test(page));

function budgetOf(page: string): number {
  if (parallelPosition.test(page)) return budgets.parallelPosition;
  if (reference.test(page)) return budgets.reference;
  return whole.test(page) ? budgets.whole : budgets.reading;
}

/** Search is another matter: it travels when somebody searches. */
const outsideSearch = pages.filter((page) => !page.endsWith('/search.html'));

describe('every page', () => {
  test('weighs no more than its budget, all that it asks for included', () => {
    const over = outsideSearch
      .map((page) => ({ page, files: [page, ...asksFor(page)], budget: budgetOf(page) }))
      .filter(({ files, budget }) => sumOf(files, atMost) > budget)
      .map(({ page, files, budget }) => ({ page, bytes: sumOf(files, atBest), budget }))
      .filter(({ bytes, budget }) => bytes > budget);
    expect(over).toEqual([]);
  });

  test('asks for no more than two files besides itself', () => {
    expect(outsideSearch.filter((page) => asksFor(page).length > 2)).toEqual([]);
  });

  test('loads no more than 10 KB of scripts', () => {
    const over = outsideSearch.filter((page) => {
      const scripts = asksFor(page).filter((file) => file.endsWith('.js'));
      return sumOf(scripts, atBest) > budgets.scripts;
    });
    expect(over).toEqual([]);
  });
});
