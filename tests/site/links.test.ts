import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../support/dist.ts';
import { everyPage } from '../support/every-page.ts';

const files = new Set(builtFiles());
const pages = everyPage.map(({ file }) => file);

const isAbsolute = (address: string) => /^(?:\w+:|\/)/.test(address);

/** The links of each page to files of the site, and the fragments that each page has. */
const links = new Map(
  everyPage.map(({ file, addresses }) => [
    file,
    // The page of what is not found is served at any depth, so a script leads from its root.
    file === '404.html' ? [] : addresses.filter((address) => !isAbsolute(address)),
  ]),
);
const fragments = new Map(everyPage.map(({ file, ids }) => [file, new Set(ids)]));

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
  const absolute = everyPage.flatMap(({ file, addresses }) =>
    addresses.filter(isAbsolute).map((address) => `${file} → ${address}`),
  );
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
  const twice = everyPage.flatMap(({ file, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`),
  );
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
    for (const { file, languages } of everyPage.filter((one) =>
      /^(?:zh|zh-en|en)\//.test(one.file),
    )) {
      const own = file.replace(/^[^/]+/, '');
      expect(
        languages.map((address) => target(file, address).file),
        file,
      ).toEqual(trees.map((tree) => tree + own));
    }
  });
});
