import { readFileSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPage, builtPages, dist } from '../support/dist.ts';

/**
 * What a page may weigh, in bytes as a static host sends them (Brotli at its best, RFC 7932),
 * with all that it asks for at once. Ten segments of 1,460 bytes are what a server may send
 * before the first answer (RFC 6928), so a page within 14 KB is there after one round trip.
 */
const budgets = { reading: 14 * 1024, whole: 30 * 1024, scripts: 10 * 1024 };

/**
 * Pages that show the whole text or a whole annex, those that show the greater part of it in two
 * languages, and the one with all identifiers in a table.
 */
const whole =
  /\/(?:full|annex-a|linking)\.html$|^zh-en\/(?:clauses\/5|terms|notes|matrix|concordance|compare\/.*)\.html$/;

const weighed = new Map<string, number>();

function compressed(file: string): number {
  const bytes = weighed.get(file) ?? brotliCompressSync(readFileSync(resolve(dist, file))).length;
  weighed.set(file, bytes);
  return bytes;
}

/** The files that a page asks for besides itself: scripts, pictures, icons. */
function asksFor(page: string): string[] {
  const $ = builtPage(page);
  return $('script[src], img[src], link[rel="icon"], link[rel="stylesheet"]')
    .map((_, one) => $(one).attr('src') ?? $(one).attr('href') ?? '')
    .get()
    .filter((address) => !address.startsWith('data:'))
    .map((address) => posix.join(dirname(page), address));
}

const pages = builtPages().filter((page) => /^(?:zh|en|zh-en)\//.test(page));

const budgetOf = (page: string) => (whole.test(page) ? budgets.whole : budgets.reading);

/** Search is another matter: it travels when somebody searches. */
const outsideSearch = pages.filter((page) => !page.endsWith('/search.html'));

describe('every page', () => {
  test('weighs no more than its budget, all that it asks for included', () => {
    const over = outsideSearch
      .map((page) => {
        const bytes = [page, ...asksFor(page)].reduce((sum, file) => sum + compressed(file), 0);
        return { page, bytes, budget: budgetOf(page) };
      })
      .filter(({ bytes, budget }) => bytes > budget);
    expect(over).toEqual([]);
  });

  test('asks for no more than two files besides itself', () => {
    expect(outsideSearch.filter((page) => asksFor(page).length > 2)).toEqual([]);
  });

  test('loads no more than 10 KB of scripts', () => {
    const over = outsideSearch.filter((page) => {
      const scripts = asksFor(page).filter((file) => file.endsWith('.js'));
      return scripts.reduce((sum, file) => sum + compressed(file), 0) > budgets.scripts;
    });
    expect(over).toEqual([]);
  });
});
