import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { pagesToVisit } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/server.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser({ javaScriptEnabled: false });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('all text of every kind of page is shown without script', async () => {
  const page = await browser.newPage();
  const hidden: string[] = [];
  for (const path of pagesToVisit()) {
    await page.goto(site.url + path);
    const unseen = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(p, li, td, th, h1, h2, h3)')]
        // What a <details> folds away is one press from being read; what is hidden is a script's.
        .filter((one) => one.closest('details, [hidden]') === null && one.textContent.trim() !== '')
        .filter((one) => one.getClientRects().length === 0)
        .map((one) => one.textContent.trim().slice(0, 40)),
    );
    hidden.push(...unseen.map((text) => `${path}: ${text}`));
  }
  await page.close();
  expect(hidden).toEqual([]);
});
