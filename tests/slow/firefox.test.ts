import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { openFirefox } from '../support/firefox.ts';
import { serveSite } from '../support/server.ts';

let firefox: Browser;
let chromium: Awaited<ReturnType<typeof openBrowser>>;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  firefox = await openFirefox();
  chromium = await openBrowser();
  site = await serveSite();
});

afterAll(async () => {
  await firefox.close();
  await chromium.close();
  await site.close();
});

const done = '[data-search-status="done"]';
const hits = '[data-search-results] a[href]';

/** The hits as the addresses that the links give, from the root of the site. */
const addresses = (links: Element[]) => links.map((link) => link.getAttribute('href'));

async function fromDiskInFirefox(path: string) {
  const page = await firefox.newPage();
  await page.goto(`${pathToFileURL(dist).href}/${path}`);
  await page.waitForSelector(done);
  const found = await page.$$eval(hits, addresses);
  await page.close();
  return found;
}

async function onlineInChromium(path: string) {
  const page = await chromium.newPage();
  await page.goto(site.url + path);
  await page.waitForSelector(done);
  const found = await page.$$eval(hits, addresses);
  await page.close();
  return found;
}

test.each([
  ['zh', '导购'],
  ['zh', '会员积分'],
  ['zh', '5.1.2.1'],
  ['zh', 'daogou'],
  ['zh', '倒购'],
  ['en', 'livestream'],
])('in %s, Firefox finds %s from disk as Chromium does online', async (tree, query) => {
  const path = `${tree}/search.html?q=${encodeURIComponent(query)}`;
  const found = await fromDiskInFirefox(path);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(await onlineInChromium(path));
});

test('every link of a page and the language control work from disk in Firefox', async () => {
  const page = await firefox.newPage();
  await page.goto(`${pathToFileURL(dist).href}/zh/abilities/ms-07.html`);
  await Promise.all([page.waitForNavigation(), page.click('.language a[data-tree="en"]')]);
  expect(page.url()).toBe(`${pathToFileURL(dist).href}/en/abilities/ms-07.html`);
  expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('touchpoint');
  await page.close();
});
