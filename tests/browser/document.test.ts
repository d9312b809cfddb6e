import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';

let context: BrowserContext;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  context = await openBrowser({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  const file = join(dist, 'data', 't-ccfags-046-2023-zh.html');
  await page.goto(pathToFileURL(file).href);
});

afterAll(() => context.close());

test('the standard in one file opens from disk by itself, no wider than a phone', async () => {
  expect(requests.filter((address) => !address.startsWith('data:'))).toHaveLength(1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(360);
});

test('its find box goes from place to place, in any width and case', async () => {
  const find = page.locator('.document-find input');
  await find.fill('ＳＯＰ');
  const count = await page.locator('mark').count();
  expect(count).toBeGreaterThan(5);
  expect(await page.locator('.document-find output').innerText()).toBe(`第 1 处，共 ${count} 处`);
  await find.press('Enter');
  expect(await page.locator('.document-find output').innerText()).toBe(`第 2 处，共 ${count} 处`);
  await find.fill('区块链');
  expect(await page.locator('mark').count()).toBe(0);
  expect(await page.locator('.document-find output').innerText()).toBe('没有找到');
});
