import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { serveSite } from '../support/server.ts';

let context: BrowserContext;
let page: Page;
const sites: Awaited<ReturnType<typeof serveSite>>[] = [];
/** Where the archive is unpacked: a folder with a name to trip over. */
const copy = join(mkdtempSync(join(tmpdir(), 'standard-copy-')), '标准 copy #1');
const archive = 't-ccfags-046-2023-1.0.0';
const places = { online: '', 'in a sub-folder': '', 'from disk': '' };

beforeAll(async () => {
  const files = unzipSync(readFileSync(join(dist, 'data', `${archive}.zip`)));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), content);
  }
  sites.push(await serveSite(), await serveSite('some/where/'));
  places.online = sites[0]?.url ?? '';
  places['in a sub-folder'] = sites[1]?.url ?? '';
  places['from disk'] = `${pathToFileURL(join(copy, archive)).href}/`;
  context = await openBrowser();
  page = await context.newPage();
});

afterAll(async () => {
  await context.close();
  await Promise.all(sites.map((site) => site.close()));
  rmSync(copy, { recursive: true });
});

/** The hits of a query on the page of results, by their paths from the root of the site. */
async function hitsOf(query: string, tree = 'zh', root = places.online, on = page) {
  await on.goto(`${root}${tree}/search.html?q=${encodeURIComponent(query)}`);
  await on.waitForSelector('[data-search-status="done"]');
  const addresses = await on.$$eval('[data-search-results] a[href]', (links) =>
    links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  expect(addresses.filter((address) => !address.startsWith(root))).toEqual([]);
  return addresses.map((address) => address.slice(root.length));
}

/** Opens the page of results without a query, and waits until it listens to what is typed. */
async function openResults() {
  await page.goto(`${places.online}zh/search.html`);
  await page.waitForSelector('[data-search-status="done"]');
}

const status = () => page.locator('[data-search-status]').innerText();

/** A query in a tree, and where its first hit leads. */
const first: [query: string, tree: string, path: string][] = [
  ['导购', 'zh', 'zh/positions/da.html'],
  ['導購', 'zh', 'zh/positions/da.html'],
  ['会员积分营销', 'zh', 'zh/abilities/ms-13.html'],
  ['会员积分营销', 'zh-en', 'zh-en/abilities/ms-13.html'],
  ['Membership points marketing', 'en', 'en/abilities/ms-13.html'],
  ['会员积分营销', 'en', 'en/abilities/ms-13.html'],
  ['Membership points marketing', 'zh', 'zh/abilities/ms-13.html'],
  ['5.3.2.1', 'zh', 'zh/clauses/5.3.2.1.html'],
  ['表A.2', 'zh', 'zh/annex-a.html#table-a.2'],
  ['ms-07', 'en', 'en/abilities/ms-07.html'],
];

describe.each(['online', 'in a sub-folder', 'from disk'] as const)('%s', (place) => {
  test.each(first)('%s in %s leads to %s', async (query, tree, path) => {
    expect((await hitsOf(query, tree, places[place]))[0]).toBe(path);
  });

  test('nothing is loaded before someone searches, and only once after', async () => {
    const loaded: string[] = [];
    const note = (request: { url(): string }) =>
      loaded.push(request.url().replace(/.*\/assets\//, ''));
    await page.goto(`${places[place]}zh/clauses/5.1.html`);
    page.on('request', note);
    await page.keyboard.press('/');
    await page.keyboard.type('daogou');
    await page.waitForSelector('.search-panel li');
    await page.keyboard.type('jichu');
    await page.waitForFunction(
      () => document.querySelector('.search-panel li .code')?.textContent === 'DA-02',
    );
    page.off('request', note);
    // The browser asks for the icon of a page when it likes.
    expect(loaded.filter((path) => !path.endsWith('/favicon.svg')).sort()).toEqual([
      'search.css',
      'search.js',
      'search/046-2023/words-zh.js',
      'search/046-2023/zh.js',
      'search/engine.js',
    ]);
  });
});

test.each([
  '会员',
  'SOP',
  'strategies',
  '投诉',
  '会员积份',
  '倒购',
  '怎么提高复购率',
  '数据 分析',
  'user',
  '的',
])('%s gives the same list online and from disk', async (query) => {
  const online = await hitsOf(query);
  expect(online.length).toBeGreaterThan(0);
  expect(await hitsOf(query, 'zh', places['from disk'])).toEqual(online);
});

test.each([
  '🙂',
  '\ud800',
  '<img src=x onerror=document.title=1>',
  '(.*)+[',
  '../../',
  '%',
  '&q=1',
])('%j does no harm', async (query) => {
  const title = '搜索 — T/CCFAGS 046—2023';
  await openResults();
  await page.locator('main input[name="q"]').evaluate((input, value) => {
    if (input instanceof HTMLInputElement) input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
  await page.waitForSelector('[data-search-status="done"]');
  expect(await page.title()).toBe(title);
  expect(await page.locator('[data-search-results] img').count()).toBe(0);
  expect(await status()).not.toBe('');
});

test('ten thousand characters are answered, and the address stays short', async () => {
  await openResults();
  await page.locator('main input[name="q"]').fill('导购要'.repeat(3334));
  await page.waitForSelector('[data-search-status="done"]');
  expect(await status()).toContain('没有找到');
  expect(page.url().length).toBeLessThan(3000);
});

test('what is typed goes into the address, and filters with it', async () => {
  await hitsOf('会员');
  const all = await page.locator('[data-search-results] li').count();
  await page.locator('[data-filter="position"]').selectOption('mo');
  const some = await page.locator('[data-search-results] li').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await status()).toContain(`筛选后 ${some} 条`);
  expect(page.url()).toContain('position=mo');
  await page.reload();
  await page.waitForSelector('[data-search-status="done"]');
  expect(await page.locator('[data-search-results] li').count()).toBe(some);
});

test('a thing that is not there: said plainly, and names that are', async () => {
  expect(await hitsOf('区块链')).toEqual([]);
  expect(await status()).toBe('没有找到“区块链”。');
  await page.locator('.search-suggestions button').first().click();
  await page.waitForSelector('[data-search-results] a');
});

test('an ability and its sources are one entry, each with its link', async () => {
  await hitsOf('会员积分营销');
  const first = page.locator('[data-search-results] li').first();
  expect(await first.locator('a .code').allInnerTexts()).toEqual(['MS-13', 'A.1-13', '5.1.2.1-12']);
  await first.locator('a').last().click();
  await page.waitForURL('**/zh/clauses/5.1.2.1.html*#5.1.2.1-12');
});

describe('the panel', () => {
  const open = async (shortcut: string) => {
    await page.goto(`${places.online}zh/clauses/5.1.html`);
    await page.keyboard.press(shortcut);
    await page.waitForSelector('.search-panel[open]');
  };

  test.each(['/', 'Control+k'])('%s opens it, Escape closes it', async (shortcut) => {
    await open(shortcut);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-panel[open]').count()).toBe(0);
  });

  test('by keyboard to the thing, which is marked on arrival', async () => {
    await open('/');
    await page.keyboard.type('數據反哺');
    await page.waitForSelector('.search-panel li a');
    await page.keyboard.press('ArrowDown');
    const place = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForSelector('main mark');
    expect(await page.locator('main mark').first().innerText()).toBe('数据反哺');
    expect(page.url()).toBe(new URL(place ?? '', `${places.online}zh/clauses/5.1.html`).href);
  });

  test('Enter in the box leads to the page of results', async () => {
    await open('/');
    await page.keyboard.type('会员');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/search.html?q=*');
    await page.waitForSelector('[data-search-status="done"]');
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('会员');
  });

  test('while an input method composes nothing is searched', async () => {
    await open('/');
    const session = await context.newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'daogou',
      selectionStart: 6,
      selectionEnd: 6,
    });
    await page.waitForTimeout(300);
    expect(await page.locator('.search-panel li').count()).toBe(0);
    await session.send('Input.insertText', { text: '导购' });
    await page.waitForSelector('.search-panel li a');
    expect(await page.locator('.search-panel [role="status"]').innerText()).toContain('“导购”');
  });
});

describe('where the engine cannot start', () => {
  const queries = ['会员积分', '5.3.2.1', 'daogou'];
  const blocked: Record<string, (other: Page) => Promise<unknown>> = {
    'its pack is missing': (other) => other.route('**/engine.js', (route) => route.abort()),
    'WebAssembly is forbidden': (other) =>
      other.addInitScript(() => {
        Object.assign(WebAssembly, { instantiate: () => Promise.reject(new Error('Forbidden')) });
      }),
  };
  test.each(Object.entries(blocked))('%s: it says so, and finds the same', async (_, block) => {
    const own = await Promise.all(queries.map(async () => context.newPage()));
    for (const [index, query] of queries.entries()) {
      const other = own[index];
      if (other === undefined) continue;
      await block(other);
      const found = await hitsOf(query, 'zh', places.online, other);
      expect(found.sort()).toEqual((await hitsOf(query)).sort());
      expect(await other.locator('[data-search-status]').innerText()).toContain('搜索引擎无法启动');
      await other.close();
    }
  });

  test('where the records are missing it says so, and leads to the full text', async () => {
    const other = await context.newPage();
    await other.route('**/search/046-2023/zh.js', (route) => route.abort());
    expect(await hitsOf('会员', 'zh', places.online, other)).toEqual([]);
    expect(await other.locator('[data-search-status]').innerText()).toContain('无法加载');
    expect(await other.locator('main .search-all a').getAttribute('href')).toBe('full.html');
    await other.close();
  });
});
