import { describe, expect, test } from 'vitest';
import { builtFiles, builtPage } from '../support/dist.ts';
import { message } from '../support/messages.ts';
import { placeOf, shownCode } from '../support/codes-on-pages.ts';
import {
  find,
  inOneLine,
  listDifferences,
  open,
  orderDifferences,
  permanentFile as page,
  targets,
  trees,
} from '../support/shown.ts';
import { ledger } from '../support/written.ts';

const files = new Set(builtFiles());

test('every published code has its permanent page, and no other code has one', () => {
  const missing = ledger.filter((code) => !files.has(page(code)));
  expect(missing).toEqual([]);
  const pages = [...files].filter((file) => /^id\/[^/]+\/[^/]+\/index\.html$/.test(file));
  expect(pages.sort()).toEqual(ledger.map((code) => page(code)).sort());
});

describe('every permanent page', () => {
  const opened = ledger.map((code) => ({ code, $: builtPage(page(code)) }));

  test('leads to its place in the three trees', () => {
    for (const { code, $ } of opened) {
      const links = $('main > nav a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      expect(links, code).toEqual(trees.map((tree) => `../../../${tree}/${placeOf(code)}`));
    }
  });

  test('needs no script, and refers to itself as what to cite', () => {
    for (const { code, $ } of opened) {
      for (const script of $('script').toArray()) expect($(script).attr('defer')).toBeDefined();
      expect($('[hidden]').not('button').length, code).toBe(0);
      expect($('link[rel="cite-as"]').attr('href'), code).toBe('index.html');
      expect($('meta[http-equiv="refresh"]')).toHaveLength(0);
    }
  });

  test('has five forms of reference', () => {
    for (const { code, $ } of opened) {
      const forms = $('.copyable')
        .toArray()
        .map((form) => $(form).attr('data-format'));
      expect(forms, code).toEqual(['gbt7714-2025', 'gbt7714-2015', 'bibtex', 'ris', 'csl-json']);
      const [reference = ''] = $('.copyable pre')
        .toArray()
        .map((text) => $(text).text());
      expect(reference, code).toContain('T/CCFAGS 046—2023');
    }
  });

  test('is small', () => {
    for (const { code, $ } of opened) expect($.html().length, code).toBeLessThan(40_000);
  });
});

/** What else stands on the page about a code, and has a permanent address of its own. */
const partsOf = (code: string) => {
  if (code === 'annex-a') return ledger.filter((one) => /^(?:a\.|table-)/.test(one));
  return ledger.filter(
    (one) => one.startsWith(`${code}-`) && placeOf(one) !== `abilities/${one}.html`,
  );
};

describe.each(trees)('the pages of %s', (tree) => {
  const about = ledger.filter((code) => !placeOf(code).includes('#'));

  test('name and show the permanent address of what they are about, and of what stands on them', () => {
    expect(about).toHaveLength(34 + 1 + 4 + 76);
    const found = about.flatMap((code) => {
      const reading = open(tree, placeOf(code));
      const links = find(reading, 'main a[href*="id/046-2023/"]');
      const codes = [code, ...partsOf(code)];
      const shown = [`046-2023/${code}`, ...partsOf(code).map(shownCode)];
      return [
        ...orderDifferences(
          reading,
          'cites',
          targets(reading, find(reading, 'link[rel="cite-as"]')),
          [page(code)],
        ),
        ...orderDifferences(
          reading,
          'leads to',
          targets(reading, links),
          codes.map((one) => page(one)),
        ),
        ...listDifferences(
          reading,
          'address',
          links,
          shown.map((one) => [one]),
        ),
        ...listDifferences(reading, 'copies', find(reading, 'main [data-copy-permanent]'), [
          [inOneLine(tree, message('permanent.copy'))],
        ]),
      ];
    });
    expect(found).toEqual([]);
  });
});

describe('where the site does not know its address', () => {
  test('what needs one is left out', () => {
    const needing = ['sitemap.xml', 'feed-zh.xml', 'feed-en.xml'];
    expect(needing.filter((file) => files.has(file))).toEqual([]);
    expect([...files].filter((file) => file.endsWith('qr.svg'))).toEqual([]);
    const $ = builtPage('zh/abilities/ms-07.html');
    expect($('script[type="application/ld+json"]')).toHaveLength(0);
    expect($('meta[property="og:image"], meta[property="og:url"]')).toHaveLength(0);
  });

  test('the page about linking says so', () => {
    expect(builtPage('zh/linking.html')('.site-address').text()).toContain('没有设定网址');
    expect(builtPage('en/linking.html')('.site-address').text()).toContain(
      'has not been told its web address',
    );
  });
});
