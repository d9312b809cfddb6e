import { expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/dist.ts';

const han = /\p{sc=Han}/u;
const pages = builtPages();

test('every page has a title and a description of its own language', () => {
  for (const page of pages.filter((one) => /^(?:zh|en)\//.test(one))) {
    const $ = builtPage(page);
    const title = $('title').text();
    const description = $('meta[name="description"]').attr('content') ?? '';
    const chinese = page.startsWith('zh/');
    expect($('html').attr('lang'), page).toBe(chinese ? 'zh-CN' : 'en');
    expect(title, page).not.toBe('');
    expect(description.length, page).toBeGreaterThan(1);
    // The English pages may name a Chinese term; the Chinese ones must speak Chinese.
    if (chinese) expect(han.test(description + title), page).toBe(true);
  }
});

test('titles differ within a tree', () => {
  const titles = pages
    .filter((page) => page.startsWith('en/'))
    .map((page) => builtPage(page)('title').text());
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(twice).toEqual([]);
});

test('the parallel tree is not offered to search engines', () => {
  for (const page of pages) {
    const robots = builtPage(page)('meta[name="robots"]').attr('content');
    const hidden = page.startsWith('zh-en/') || page === '404.html';
    expect(robots === 'noindex', page).toBe(hidden);
  }
});
