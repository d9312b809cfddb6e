import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPage, builtPages } from '../support/dist.ts';

const files = new Set(builtFiles());
const pages = builtPages();

/** The links of each page to files of the site, and the fragments that each page has. */
const links = new Map<string, string[]>();
const fragments = new Map<string, Set<string>>();
const absolute: string[] = [];

for (const page of pages) {
  const $ = builtPage(page);
  fragments.set(
    page,
    new Set(
      $('[id]')
        .map((_, one) => $(one).attr('id'))
        .get(),
    ),
  );
  const targets: string[] = [];
  $('[href], [src], [action]').each((_, element) => {
    const one = $(element);
    const address = one.attr('href') ?? one.attr('src') ?? one.attr('action') ?? '';
    if (address.startsWith('data:')) return;
    if (/^(?:\w+:|\/)/.test(address)) absolute.push(`${page} → ${address}`);
    else if (page !== '404.html') targets.push(address);
  });
  links.set(page, targets);
}

/** Where a relative link leads: a file of the site, and a fragment of it. */
function target(page: string, address: string): { file: string; fragment: string } {
  const [path = '', fragment = ''] = address.split('#');
  const file = path.split('?')[0] ?? '';
  return {
    file: file === '' ? page : posix.normalize(posix.join(dirname(page), file)),
    fragment: decodeURIComponent(fragment),
  };
}

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(300);
});

test('no page links by an absolute address', () => {
  expect(absolute).toEqual([]);
});

test('every link leads to a file, and every fragment to a place on it', () => {
  const broken = [...links].flatMap(([page, addresses]) =>
    addresses
      .filter((address) => {
        const { file, fragment } = target(page, address);
        if (!files.has(file)) return true;
        return fragment !== '' && !fragments.get(file)?.has(fragment);
      })
      .map((address) => `${page} → ${address}`),
  );
  expect(broken).toEqual([]);
});

test('no page has the same id twice', () => {
  const twice = pages.flatMap((page) => {
    const $ = builtPage(page);
    const ids = $('[id]')
      .map((_, one) => $(one).attr('id'))
      .get();
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`);
  });
  expect(twice).toEqual([]);
});

describe('every page', () => {
  test('is reached from the cover', () => {
    const reached = new Set(['index.html']);
    for (const page of reached) {
      for (const address of links.get(page) ?? []) {
        const { file } = target(page, address);
        if (file.endsWith('.html')) reached.add(file);
      }
    }
    expect(pages.filter((page) => page !== '404.html' && !reached.has(page))).toEqual([]);
  });

  test('has its counterpart in the other trees', () => {
    const trees = ['zh', 'zh-en', 'en'];
    const inTree = (tree: string) =>
      pages.filter((page) => page.startsWith(`${tree}/`)).map((page) => page.slice(tree.length));
    const [zh = [], both, en] = trees.map(inTree);
    expect(zh.length).toBeGreaterThan(100);
    expect(both).toEqual(zh);
    expect(en).toEqual(zh);
    for (const page of pages.filter((one) => /^(?:zh|zh-en|en)\//.test(one))) {
      const own = page.replace(/^[^/]+/, '');
      const $ = builtPage(page);
      const control = $('.language a')
        .map((_, one) => $(one).attr('href') ?? '')
        .get();
      expect(
        control.map((address) => target(page, address).file),
        page,
      ).toEqual(trees.map((tree) => tree + own));
    }
  });
});
