import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { serveSite } from '../support/server.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the control carries the fragment of the address', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}zh/annex-a.html#table-a.2-19`);
  await page.click('.language a[data-tree="en"]');
  expect(page.url()).toBe(`${site.url}en/annex-a.html#table-a.2-19`);
  await page.close();
});

test('without a fragment it carries the provision at the top of the window', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}zh/full.html`);
  await page.evaluate(() => {
    document.getElementById('5.3.1')?.scrollIntoView();
  });
  await page.click('.language a[data-tree="zh-en"]');
  expect(page.url()).toBe(`${site.url}zh-en/full.html#5.3.1`);
  await page.close();
});

test('going back through the trees, one stands where one left', async () => {
  const page = await browser.newPage();
  const topmost = () =>
    page.evaluate(() => {
      const bar = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
      const places = [...document.querySelectorAll('#text [id]')];
      return places.find((one) => one.getBoundingClientRect().top > bar)?.id;
    });
  await page.goto(`${site.url}zh/full.html`);
  await page.evaluate(() => {
    document.getElementById('table-a.1-20')?.scrollIntoView();
  });
  const left = await topmost();
  for (const tree of ['zh-en', 'en']) {
    await page.click(`.language a[data-tree="${tree}"]`);
    await page.waitForURL(`**/${tree}/full.html#table-a.1-20`);
    expect(await topmost()).toBe('table-a.1-20');
  }
  await page.goBack();
  await page.waitForURL('**/zh-en/full.html#table-a.1-20');
  await page.goBack();
  await page.waitForURL('**/zh/full.html');
  await page.waitForFunction(() => window.scrollY > 0);
  expect(await topmost()).toBe(left);
  await page.close();
});

test('it works without script', async () => {
  const context = await openBrowser({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}en/abilities/ms-07.html`);
  await page.click('.language a[data-tree="zh"]');
  expect(page.url()).toBe(`${site.url}zh/abilities/ms-07.html`);
  await context.close();
});

test('a returning reader is taken to the tree that was read last', async () => {
  const context = await openBrowser();
  const page = await context.newPage();
  await page.goto(`${site.url}index.html`);
  expect(page.url()).toBe(`${site.url}index.html`);
  await page.goto(`${site.url}en/terms.html`);
  await page.goto(`${site.url}index.html`);
  await page.waitForURL(`${site.url}en/index.html`);
  await context.close();
});
