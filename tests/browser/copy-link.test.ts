import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { serveSite } from '../support/server.ts';

let context: BrowserContext;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;
const path = 'zh/clauses/5.1.2.1.html#5.1.2.1-3';

beforeAll(async () => {
  site = await serveSite();
  context = await openBrowser();
  page = await context.newPage();
  await context.addInitScript(() => {
    // From disk there may be no clipboard but what a selection is copied to.
    document.addEventListener('copy', () => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement) document.title = field.value;
    });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
});

afterAll(async () => {
  await context.close();
  await site.close();
});

/** What the button copies on a page; `online` is what a build with SITE_URL writes there. */
async function copied(address: string, online?: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('[data-copy-link]').evaluate((button, known) => {
    if (button instanceof HTMLElement && known !== undefined) button.dataset['online'] = known;
  }, online);
  await page.locator('[data-copy-link]').click();
  await page.waitForFunction(() => /^(?:https?|file):/.test(document.title));
  return page.title();
}

test('online it is the address of the page, with the place in it', async () => {
  expect(await copied(`${site.url}${path}`)).toBe(`${site.url}${path}`);
});

test('from disk it is the address online, where the site has one', async () => {
  const onDisk = `${pathToFileURL(dist).href}/${path}`;
  const online = 'https://example.org/standard/zh/clauses/5.1.2.1.html';
  expect(await copied(onDisk, online)).toBe(`${online}#5.1.2.1-3`);
  expect(await copied(onDisk)).toBe(onDisk);
});
