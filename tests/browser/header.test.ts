import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';

let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function pageAs(width: number) {
  const page = await browser.newPage();
  await page.setViewportSize({ width, height: 700 });
  return page;
}

/** The height in px of a row that holds what can be tapped, with the lines above and below. */
const row = 52;

describe.each(['zh', 'en', 'zh-en'])('the header in %s', (tree) => {
  test.each([
    { width: 1280, rows: 1 },
    { width: 768, rows: 2 },
    { width: 360, rows: 2 },
  ])('at $width px has no more rows than $rows', async ({ width, rows }) => {
    expect(await heightAt(width)).toBeLessThanOrEqual(rows * row);
  });

  test.each([1280, 360])('at %i px does not cover the place an address names', async (width) => {
    const page = await pageAs(width);
    await page.goto(`file://${dist}/${tree}/full.html#5.3.1`);
    const [bar, place] = await page.evaluate(() => [
      document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? Infinity,
      document.getElementById('5.3.1')?.getBoundingClientRect().top ?? -Infinity,
    ]);
    expect(place).toBeGreaterThanOrEqual(bar ?? Infinity);
    await page.close();
  });

  async function heightAt(width: number) {
    const page = await pageAs(width);
    await page.goto(`file://${dist}/${tree}/clauses/5.3.1.html`);
    const box = await page.locator('.site-header').boundingBox();
    await page.close();
    return box?.height;
  }
});
