import { describe, expect, test } from 'vitest';
import { relativeReference } from '../../src/standard/addresses.ts';
import { builtFiles, builtPage } from '../support/dist.ts';
import { placeOf } from '../support/codes-on-pages.ts';
import { permanentFile as page, trees } from '../support/shown.ts';
import { abilities, ledger, positions } from '../support/written.ts';

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

describe('reading pages', () => {
  const about = [
    ...ledger
      .filter((code) => /^(?:\d+(?:\.\d+)*|foreword)$/.test(code))
      .map((code) => [code, `clauses/${code}.html`]),
    ...positions.map(({ code }) => [code, `positions/${code}.html`]),
    ...abilities.map(({ code }) => [code, `abilities/${code}.html`]),
    ['annex-a', 'annex-a.html'],
  ] as [string, string][];

  test.each(['zh', 'zh-en', 'en'])('in %s name and show the permanent address', (tree) => {
    for (const [code, file] of about) {
      const $ = builtPage(`${tree}/${file}`);
      const expected = relativeReference(`${tree}/${file}`, page(code));
      expect($('link[rel="cite-as"]').attr('href'), code).toBe(expected);
      expect($('.permanent-link p a').attr('href'), code).toBe(expected);
      expect($('.permanent-link [data-copy-permanent]'), code).toHaveLength(1);
    }
  });

  test('show the permanent addresses of what stands on them', () => {
    const parts = builtPage('zh/annex-a.html')('.permanent-link li a');
    expect(parts).toHaveLength(1 + 2 + 48 + 26);
    expect(builtPage('zh/clauses/5.1.2.1.html')('.permanent-link li a')).toHaveLength(14);
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
    expect(builtPage('en/linking.html')('.site-address').text()).toContain('none of its own');
  });
});
