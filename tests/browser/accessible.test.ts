import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { pagesToVisit } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/server.ts';
import { visitAll } from '../support/visit.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

type Window = typeof globalThis & { axe: { run(options: RunOptions): Promise<AxeResults> } };

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  site = await serveSite();
  // axe is put into the page by the test: the page's own policy would refuse it.
  browser = await openBrowser({ bypassCSP: true });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function violationsOn(page: Page, rules: RunOptions): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate((options) => (globalThis as Window).axe.run(options), {
    resultTypes: ['violations'],
    ...rules,
  } satisfies RunOptions);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${String(target)}`),
  );
}

/** The dark appearance differs in its colours alone. */
const rulesFor = { light: {}, dark: { runOnly: ['color-contrast'] } };

/** Whether the page can be scrolled sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Of the four, the two that have nothing in common are looked at always. */
const appearances = [
  ['light', 360],
  ['dark', 1280],
  ['light', 1280],
  ['dark', 360],
] as const;

describe.each(process.env['EVERY_PAGE'] ? appearances : appearances.slice(0, 2))(
  '%s, %i px wide',
  (colorScheme, width) => {
    test('axe finds no violation, and nothing scrolls sideways', async () => {
      const prepare = async (page: Page) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
      };
      const faults = await visitAll(
        browser,
        pagesToVisit(['zh-en']),
        prepare,
        async (page, path) => {
          await page.goto(site.url + path);
          const found = await violationsOn(page, rulesFor[colorScheme]);
          const sideways = (await overflow(page)) > 0 ? ['scrolls sideways'] : [];
          return [...found, ...sideways].map((fault) => `${path}: ${fault}`);
        },
      );
      expect(faults).toEqual([]);
    }, 3_600_000);
  },
);

/** What opens over a page, and what opens it. */
const opened: Record<string, { path: string; open: (page: Page) => Promise<unknown> }> = {
  'the definition of a term': {
    path: 'zh-en/clauses/5.1.1.html',
    open: async (page) => {
      await page.hover('a[data-term="3.7"]');
      await page.waitForSelector('.term-card:popover-open');
    },
  },
  'the meaning of a word': {
    path: 'zh-en/clauses/5.1.1.html',
    open: async (page) => {
      await page.hover('main a.word >> nth=0');
      await page.waitForSelector('.word-card:popover-open');
    },
  },
  'the settings': {
    path: 'zh-en/clauses/5.1.1.html',
    open: (page) => page.click('[data-settings]'),
  },
  'the search panel': {
    path: 'zh-en/clauses/5.1.1.html',
    open: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('会员积份');
      await page.waitForSelector('.search-panel li a');
    },
  },
  'the list of results': {
    path: 'zh-en/search.html?q=会员',
    open: (page) => page.waitForSelector('[data-search-status="done"]'),
  },
  'the outline on a phone': {
    path: 'zh-en/clauses/5.1.1.html',
    open: async (page) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await page.reload();
      await page.keyboard.press('o');
      await page.waitForSelector('.outline details[open]');
    },
  },
};

describe.each(['light', 'dark'] as const)('%s, with something open', (colorScheme) => {
  test.each(Object.entries(opened))('%s: axe finds no violation', async (_, { path, open }) => {
    const page = await browser.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(site.url + path);
    await open(page);
    expect(await violationsOn(page, {})).toEqual([]);
    await page.close();
  });
});

test.each([
  ['at 320 px', 320, '100%'],
  ['at 320 px with text at 200 %', 320, '200%'],
  ['at 1280 px with text at 200 %', 1280, '200%'],
])(
  'nothing scrolls sideways %s',
  async (_case, width, fontSize) => {
    const prepare = (page: Page) => page.setViewportSize({ width, height: 800 });
    const faults = await visitAll(browser, pagesToVisit(['zh-en']), prepare, async (page, path) => {
      await page.goto(site.url + path);
      await page.addStyleTag({ content: `:root { font-size: ${fontSize} }` });
      return (await overflow(page)) > 0 ? [path] : [];
    });
    expect(faults).toEqual([]);
  },
  3_600_000,
);
