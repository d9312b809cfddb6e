import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { pagesToVisit } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/server.ts';

let browser: Awaited<ReturnType<typeof openBrowser>>;
let inSubFolder: Awaited<ReturnType<typeof serveSite>>;
/** A copy with a name that has to be encoded in an address. */
const copy = join(mkdtempSync(join(tmpdir(), 'copy-')), '标准 副本');

beforeAll(async () => {
  browser = await openBrowser();
  inSubFolder = await serveSite('some/where/');
  cpSync(dist, copy, { recursive: true });
});

afterAll(async () => {
  await browser.close();
  await inSubFolder.close();
  rmSync(copy, { recursive: true });
});

describe.each([
  ['from disk', () => `${pathToFileURL(copy).href}/`],
  ['in a sub-folder', () => inSubFolder.url],
])('%s', (_place, root) => {
  test('every kind of page has its styles, and keeps to its policy and its place', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (entry) => {
      if (entry.type() === 'error') faults.push(`${page.url()}: ${entry.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(root()))
        faults.push(`${page.url()}: asks for ${request.url()}`);
    });
    for (const path of pagesToVisit()) {
      await page.goto(root() + path);
      const styled = await page.evaluate(
        () => getComputedStyle(document.body).getPropertyValue('--accent') !== '',
      );
      if (!styled) faults.push(`${path}: has no styles`);
    }
    // Searching loads more, and runs WebAssembly: within the policy, and from here alone.
    await page.goto(`${root()}zh/search.html?q=${encodeURIComponent('导购')}`);
    await page.waitForSelector('[data-search-status="done"]');
    expect(await page.locator('[data-search-results] a[href]').count()).toBeGreaterThan(0);
    await page.close();
    expect(faults).toEqual([]);
  }, 3_600_000);

  test('the cover leads to a tree, and on from there', async () => {
    // A reader who comes for the first time: the cover takes others on at once.
    const context = await openBrowser();
    const page = await context.newPage();
    await page.goto(`${root()}index.html`);
    await page.click('.start a[data-tree="zh"]');
    await page.click('.abacus a >> text=数字导购');
    await page.click('[id="da-03"] h4 a');
    expect(page.url()).toBe(`${root()}zh/abilities/da-03.html`);
    await page.click('.language a[data-tree="en"]');
    expect(page.url()).toBe(`${root()}en/abilities/da-03.html`);
    expect(await page.textContent('h1')).toContain('Finding private domain traffic');
    await context.close();
  });
});
