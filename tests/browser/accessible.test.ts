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

describe.each([
  ['light', 360],
  ['light', 1280],
  ['dark', 360],
  ['dark', 1280],
] as const)('%s, %i px wide', (colorScheme, width) => {
  test('axe finds no violation, and nothing scrolls sideways', async () => {
    const prepare = async (page: Page) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
    };
    const faults = await visitAll(browser, pagesToVisit(['zh-en']), prepare, async (page, path) => {
      await page.goto(site.url + path);
      const found = await violationsOn(page, rulesFor[colorScheme]);
      const sideways = (await overflow(page)) > 0 ? ['scrolls sideways'] : [];
      return [...found, ...sideways].map((fault) => `${path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  }, 1_800_000);
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
  1_800_000,
);
