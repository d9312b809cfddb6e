import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { serveSite } from '../support/server.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: BrowserContext;
let page: Page;
let errors: string[];

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
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (entry) => {
    if (entry.type() === 'error') errors.push(entry.text());
  });
});

afterEach(async () => {
  await page.evaluate(() => {
    try {
      localStorage.clear();
    } catch {
      // A page whose storage is refused has nothing to clear.
    }
  });
  await page.close();
});

/** Which features of a page are not at work, by the last of them that start. */
async function missingFeatures(): Promise<string[]> {
  const found: string[] = [];
  for (const button of ['[data-settings]', '[data-copy-link]', '[data-copy-permanent]']) {
    if (!(await page.locator(button).first().isVisible())) found.push(button);
  }
  await page.keyboard.press('/');
  if ((await page.locator('.search-panel[open]').count()) === 0) found.push('the search');
  return found;
}

describe('an address that nobody meant', () => {
  test.each([
    '?mark=x#%',
    '?mark=%E4%A#%E4%A',
    '?mark=1&mark=1&mark=1&mark=1#3.2',
    `?${'mark=a&'.repeat(1500)}`,
    '#%',
    '#%E4%A',
    '#constructor',
    '?kind=__proto__#__proto__',
    '?q=%&%=%',
  ])('clauses/3.2.html%s: everything on the page works', async (rest) => {
    await page.goto(`${site.url}zh/clauses/3.2.html${rest}`);
    expect(await missingFeatures()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.language a[data-tree="en"]');
    await page.waitForURL('**/en/clauses/3.2.html*');
    expect(errors).toEqual([]);
  });

  test.each(['nonsense', 'constructor', '%', ''])(
    'concordance.html?kind=%s shows all lines, and says so',
    async (kind) => {
      await page.goto(`${site.url}zh/concordance.html?kind=${kind}`);
      expect(await page.locator('tr[data-kind][hidden]').count()).toBe(0);
      const chosen = page.locator('.concordance-filter [aria-current]');
      expect(await chosen.getAttribute('data-kind')).toBe('');
      expect(errors).toEqual([]);
    },
  );

  test.each(['constructor', 'nonsense'])('search.html?kind=%s shows all kinds', async (kind) => {
    await page.goto(`${site.url}zh/search.html?q=${encodeURIComponent('导购')}&kind=${kind}`);
    await page.waitForSelector('[data-search-status="done"]');
    // A choice that there is not leaves the field empty, with a value of ''.
    expect(await page.locator('[data-filter="kind"] option:checked').count()).toBe(1);
    expect(await page.locator('[data-filter="kind"]').inputValue()).toBe('');
    expect(await page.locator('[data-search-results] li').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});

test('a query that is written backwards turns nothing but itself', async () => {
  await page.goto(`${site.url}zh/search.html?q=${encodeURIComponent('\u202e区块链')}`);
  await page.waitForSelector('[data-search-status="done"]');
  const status = page.locator('[data-search-status]');
  expect(await status.textContent()).toBe('没有找到“\u202e区块链”。');
  const places = await status.evaluate((element) => {
    const nodes = [...element.childNodes];
    return nodes.map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().left;
    });
  });
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places.length).toBeGreaterThan(1);
});

test('what is searched of a long query is said', async () => {
  await page.goto(`${site.url}zh/search.html`);
  await page.waitForSelector('[data-search-status="done"]');
  await page.locator('main input[name="q"]').fill('区块链'.repeat(2000));
  await page.waitForFunction(() =>
    document.querySelector('[data-search-status]')?.textContent.includes('前 1000 个字符'),
  );
  await page.locator('main input[name="q"]').fill('区块链');
  await page.waitForFunction(
    () => document.querySelector('[data-search-status]')?.textContent === '没有找到“区块链”。',
  );
});

describe('a page that is not there', () => {
  const host = 'http://site.example';
  const body = readFileSync(resolve(dist, '404.html'), 'utf8');

  beforeEach(() =>
    page.route(`${host}/**`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body }),
    ),
  );

  test.each(['//evil.example/x', '///evil.example/x', '/\\evil.example/x', '/zh/x', '/x', '/'])(
    'at %s leads to pages of the site, and no further',
    async (path) => {
      await page.goto(host + path);
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.href : '')));
      expect(links.length).toBeGreaterThan(300);
      expect(links.filter((link) => !link.startsWith(`${host}/`))).toEqual([]);
      expect(links).toContain(`${host}/zh/index.html`);
    },
  );

  test.each(['/zh/x', '/zh/%E4%A', '/zh/%', '/zh/clauses/%E4%A.html'])(
    'at %s offers nothing that was not meant, and fails in nothing',
    async (path) => {
      await page.goto(host + path);
      expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
      // The browser itself says that the answer was 404.
      expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    },
  );
});

test('events of keys that are none do no harm', async () => {
  await page.goto(`${site.url}zh/clauses/3.2.html`);
  await page.evaluate(() => {
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    for (const key of ['', 'constructor', '__proto__', 'Unidentified']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
  });
  expect(await missingFeatures()).toEqual([]);
  await page.locator('.search-panel').evaluate((panel) => {
    panel.dispatchEvent(new Event('keydown', { bubbles: true }));
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'constructor', bubbles: true }));
  });
  expect(errors).toEqual([]);
});

test('where the browser lets no address be changed, lines are filtered all the same', async () => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Refused.', 'SecurityError');
    };
    Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
  });
  await page.goto(`${site.url}zh/concordance.html`);
  await page.click('.concordance-filter [data-kind="split"]');
  expect(await page.locator('tr[data-kind="split"]:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('tr[data-kind]:not([data-kind="split"]):visible').count()).toBe(0);
  expect(errors).toEqual([]);
});

/** Browsers that keep nothing, or what nobody chose. */
const storages: Record<string, () => void> = {
  'is refused': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused.', 'SecurityError');
      },
    });
  },
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  },
  'holds what is no setting': () => {
    for (const name of ['theme', 'noteMarks', 'keys', 'tree', 'taken-over']) {
      localStorage.setItem(name, '<b>constructor');
      localStorage.setItem(`position-standard:${name}`, '<b>constructor');
    }
  },
};

describe.each(Object.entries(storages))('where the storage %s', (_, prepare) => {
  beforeEach(async () => {
    await page.addInitScript(prepare);
    await page.goto(`${site.url}zh/clauses/3.2.html`);
    await page.click('[data-settings]');
  });

  test('each setting stands at its first value', async () => {
    const checked = await page
      .locator('dialog.settings input:checked')
      .evaluateAll((inputs) => inputs.map((one) => one.getAttribute('value')));
    expect(checked).toEqual(['system', 'shown', 'on']);
  });

  test('what is chosen holds for the page', async () => {
    await page.check('input[name="theme"][value="dark"]');
    await page.check('input[name="noteMarks"][value="hidden"]');
    await page.check('input[name="keys"][value="off"]');
    await page.keyboard.press('Escape');
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(colour).toBe('rgb(23, 21, 19)');
    expect(await page.locator('.note-mark').first().isVisible()).toBe(false);
    await page.keyboard.press('n');
    expect(page.url()).toBe(`${site.url}zh/clauses/3.2.html`);
    expect(errors).toEqual([]);
  });
});

test('what was kept under its bare name is taken over', async () => {
  await page.goto(`${site.url}zh/clauses/3.2.html`);
  await page.evaluate(() => {
    localStorage.clear();
    localStorage.setItem('theme', 'dark');
  });
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});
