import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import zh from '../../src/i18n/zh.json' with { type: 'json' };
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { serveSite } from '../support/server.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

const says = zh.search;

/** For each script, what it may leave behind where it is of another age than the page. */
const useless: Record<string, string> = {
  'search.js': 'startSearch = () => Promise.reject(new Error())',
  'words-zh.js': "words = { running: '…' }",
  'zh.js': 'zh = {}',
  'engine.js': 'openEngine = {}',
};

/** What may become of a script on its way. */
const faults: Record<string, (route: Route, script: string) => Promise<void> | undefined> = {
  'is missing': (route) => route.fulfill({ status: 404, body: '' }),
  'is refused by the server': (route) => route.fulfill({ status: 500, body: '' }),
  'is cut short': (route, script) =>
    route.fulfill({ contentType: 'text/javascript', body: script.slice(0, script.length / 2) }),
  'is another page': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>404</h1>' }),
  'is empty': (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
  fails: (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }),
  'leaves what is of no use': (route) => {
    const left = useless[new URL(route.request().url()).pathname.replace(/^.*\//, '')] ?? '';
    const body = `(globalThis.searchPacks ??= {}).${left};`;
    return route.fulfill({ contentType: 'text/javascript', body });
  },
  'does not come': () => undefined,
};

/** Lets something become of a script. */
async function spoil(script: string, fault: string): Promise<void> {
  const text = readFileSync(resolve(dist, 'assets', script), 'utf8');
  await page.clock.install();
  await page.route(`**/assets/${script}`, (route) => faults[fault]?.(route, text));
}

const status = () => page.locator('[role="status"]').last().innerText();

/** What is said in the end: time passes as it would for a reader who waits. */
async function saysInTheEnd(expected: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(8000);
        return status();
      },
      { timeout: 60_000 },
    )
    .toContain(expected);
}

/** Where someone searches, and how the search is begun there. */
const places: Record<string, (query: string) => Promise<void>> = {
  'the page of results': async (query) => {
    await page.goto(`${site.url}zh/search.html?q=${encodeURIComponent(query)}`, {
      waitUntil: 'commit',
    });
    await page.locator('.search-all').first().waitFor();
  },
  'the panel': async (query) => {
    await page.goto(`${site.url}zh/clauses/5.1.html`);
    await page.locator('.search-box input').fill(query);
    await page.locator('.search-box input').click();
    await page.waitForSelector('.search-panel[open]');
  },
};

/** A script, and what is said where it is not to be had, and where it does not come. */
const needed: [script: string, missing: string, late: string][] = [
  ['search.js', says.failed, says.slow],
  ['search/046-2023/words-zh.js', says.failed, says.slow],
  ['search/046-2023/zh.js', says.failed, says.slow],
  ['search/engine.js', says.noEngine, says.noEngine],
];

describe.each(Object.entries(places))('on %s', (place, search) => {
  const own = place === 'the panel' ? ['is missing', 'does not come'] : Object.keys(faults);
  describe.each(needed)('%s', (script, missing, late) => {
    test.each(own)('%s: it is said', async (fault) => {
      await spoil(script, fault);
      await search('会员积分');
      await saysInTheEnd(fault === 'does not come' ? late : missing);
      expect(await status()).not.toContain('没有找到');
    });
  });
});

test('what came late is used all the same', async () => {
  await page.clock.install();
  let arrive: () => Promise<void> = () => Promise.resolve();
  await page.route('**/assets/search/046-2023/zh.js', (route) => {
    arrive = () => route.continue();
  });
  await places['the page of results']?.('会员积分');
  await saysInTheEnd(says.slow);
  await arrive();
  await page.waitForSelector('[data-search-results] li');
  expect(await status()).toContain('“会员积分”');
});

describe.each(['is missing', 'is cut short', 'does not come'])('site.js %s', (fault) => {
  test('the page says what it needs, and leads to the full text', async () => {
    await spoil('site.js', fault);
    await places['the page of results']?.('会员');
    expect(await status()).toBe(says.script);
    expect(await page.locator('main .search-all a').getAttribute('href')).toBe('full.html');
  });
});

/** A script for queries that are found nowhere else, such a query, and what is said without it. */
const further: [script: string, query: string, said: string][] = [
  ['search/046-2023/en.js', 'customer complaint', says.noOther],
  ['search/046-2023/readings.js', '倒购', says.noReadings],
];

describe.each(further)('%s, for %s', (script, query, said) => {
  test.each(['is missing', 'is cut short', 'does not come'])(
    '%s: it is not said that nothing is there',
    async (fault) => {
      await spoil(script, fault);
      await places['the page of results']?.(query);
      await saysInTheEnd(said);
      expect(await status()).not.toContain('没有找到');
    },
  );

  test('is there: the thing is found', async () => {
    await places['the page of results']?.(query);
    await page.waitForSelector('[data-search-results] li');
    expect(await status()).not.toContain(said);
  });
});

/** What WebAssembly may come to. */
const engines: Record<string, () => void> = {
  'is forbidden': () => {
    Object.assign(WebAssembly, { instantiate: () => Promise.reject(new Error('Forbidden')) });
  },
  'is not there': () => {
    Object.defineProperty(window, 'WebAssembly', { value: undefined });
  },
  'never answers': () => {
    Object.assign(WebAssembly, { instantiate: () => new Promise(() => undefined) });
  },
};

test.each(Object.entries(engines))(
  'where WebAssembly %s, it is said, and no more',
  async (_, prepare) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (entry) => {
      if (entry.type() === 'error') errors.push(entry.text());
    });
    await page.addInitScript(prepare);
    await page.clock.install();
    await places['the page of results']?.('会员积分');
    await saysInTheEnd(says.noEngine);
    expect(await page.locator('[data-search-results] li').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  },
);
