import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { serveSite } from '../support/server.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: BrowserContext;
let page: Page;

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
});

afterEach(async () => {
  await page.close();
});

const card = (code: string) => page.locator(`[id="term-${code}"]`);

/** Moves the focus on with the Tab key until it stands on what is looked for. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

describe('the definition of a term', () => {
  test('is shown on focus, described to screen readers, and closed with Escape', async () => {
    await page.goto(`${site.url}zh/clauses/5.1.1.html`);
    await tabTo('a[data-term="3.7"]');
    expect(await card('3.7').isVisible()).toBe(true);
    expect(await card('3.7').textContent()).toContain('商品交易总额');
    expect(await page.getAttribute('a[data-term="3.7"]', 'aria-describedby')).toBe('term-3.7');
    await page.keyboard.press('Escape');
    expect(await card('3.7').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/clauses/3.7.html');
  });

  test('is shown on hovering, and moves nothing', async () => {
    await page.goto(`${site.url}zh/clauses/5.1.1.html`);
    const before = await page.locator('.text').boundingBox();
    await page.hover('a[data-term="3.7"]');
    await card('3.7').waitFor({ state: 'visible' });
    expect(await page.locator('.text').boundingBox()).toEqual(before);
    await page.mouse.move(0, 0);
    await card('3.7').waitFor({ state: 'hidden' });
  });

  test('is shown by a finger, whose second tap follows the link', async () => {
    const phone = await openBrowser({ hasTouch: true, viewport: { width: 360, height: 780 } });
    const own = await phone.newPage();
    await own.goto(`${site.url}zh/clauses/5.1.1.html`);
    await own.tap('a[data-term="3.7"]');
    const shown = own.locator('[id="term-3.7"]');
    expect(await shown.isVisible()).toBe(true);
    await shown.locator('a').tap();
    await own.waitForURL('**/clauses/3.7.html');
    await phone.close();
  });
});

describe('by keyboard alone', () => {
  test('one finds a clause by its number in the outline', async () => {
    await page.goto(`${site.url}zh/clauses/5.html`);
    await tabTo('.outline a[href$="5.3.html"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/clauses/5.3.html');
    expect(await page.textContent('h1')).toContain('会员运营师');
  });

  test('one compares two positions', async () => {
    await page.goto(`${site.url}en/index.html`);
    await tabTo('.site-navigation summary');
    await page.keyboard.press('Enter');
    await tabTo('.site-navigation a[href$="compare/ms-uo.html"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare/ms-uo.html');
    const compared = await page.locator('.compared h2').allTextContents();
    expect(compared.map((text) => text.trim())).toEqual([
      'Mini program store operation specialist',
      'User operation specialist',
    ]);
  });

  test('one reads an ability in parallel', async () => {
    await page.goto(`${site.url}zh/abilities/ms-10.html`);
    await tabTo('.language a[data-tree="zh-en"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh-en/abilities/ms-10.html');
    const languages = await page
      .locator('p.description [lang]')
      .evaluateAll((elements) => elements.map((one) => one.getAttribute('lang')));
    expect(languages).toEqual(['zh-CN', 'en']);
  });

  test('one finds a clause by its number, from any page', async () => {
    await page.goto(`${site.url}en/abilities/ms-10.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('5.3.2.1');
    await page.waitForSelector('.search-panel li a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/clauses/5.3.2.1.html');
  });

  test.each([
    ['zh/clauses/3.2.html', '046-2023/3.2'],
    ['zh-en/abilities/ms-10.html', '046-2023/ms-10'],
    ['en/positions/da.html', '046-2023/da'],
  ])('one copies the permanent link of %s', async (path, code) => {
    await browser.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
    await page.goto(site.url + path);
    await tabTo('[data-copy-permanent]');
    const label = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    const thanked = '[data-copy-permanent][aria-live="polite"]';
    await page.waitForFunction(
      ([button = '', before]) => document.querySelector(button)?.textContent !== before,
      [thanked, label ?? ''],
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${site.url}id/${code}/`);
    const answer = await page.goto(copied);
    expect(answer?.status()).toBe(200);
    expect(await page.textContent('main')).toContain(code);
  });

  test('one finds where a term is used', async () => {
    await page.goto(`${site.url}zh/terms.html`);
    await tabTo('.term-entry:nth-of-type(2) summary');
    await page.keyboard.press('Enter');
    await tabTo('.uses-list a[href$="#table-a.2-6"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/annex-a.html#table-a.2-6');
  });
});

describe('single keys', () => {
  test.each([
    ['n', 'zh/clauses/5.1.html', '**/zh/clauses/5.1.1.html'],
    ['p', 'zh/clauses/5.1.html', '**/zh/clauses/5.html'],
    ['l', 'zh/clauses/5.1.html', '**/zh-en/clauses/5.1.html'],
    ['l', 'en/clauses/5.1.html', '**/zh/clauses/5.1.html'],
  ])('%s on %s leads to %s', async (key, from, to) => {
    await page.goto(site.url + from);
    await page.keyboard.press(key);
    await page.waitForURL(to);
  });

  test('do nothing in a field, nor when switched off', async () => {
    await page.goto(`${site.url}zh/clauses/5.1.html`);
    await page.focus('.search-box input');
    await page.keyboard.press('n');
    expect(await page.inputValue('.search-box input')).toBe('n');
    await page.click('[data-settings]');
    await page.check('input[name="keys"][value="off"]');
    await page.keyboard.press('Escape');
    await page.focus('h1 a');
    await page.keyboard.press('n');
    expect(page.url()).toBe(`${site.url}zh/clauses/5.1.html`);
    await page.evaluate(() => {
      localStorage.clear();
    });
  });
});

test('appearance and note marks stay as chosen', async () => {
  await page.goto(`${site.url}zh/clauses/3.2.html`);
  await page.keyboard.press('?');
  await page.check('input[name="theme"][value="dark"]');
  await page.check('input[name="noteMarks"][value="hidden"]');
  await page.goto(`${site.url}zh/clauses/3.1.html`);
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(colour).toBe('rgb(23, 21, 19)');
  expect(await page.locator('.note-mark').first().isVisible()).toBe(false);
  await page.evaluate(() => {
    localStorage.clear();
  });
});

/** What a screen reader is told of the page, in order. */
test('landmarks and headings are named and in order', async () => {
  await page.goto(`${site.url}en/abilities/ms-10.html`);
  const outline = await page.locator('body').ariaSnapshot();
  const landmarks = [
    'banner',
    'navigation "Main pages"',
    'navigation "Language"',
    'navigation "Contents"',
    'main',
    'navigation "You are here"',
    'heading "Livestream campaign operation',
    'navigation "Previous and next"',
    'contentinfo',
  ];
  const places = landmarks.map((one) => outline.indexOf(`- ${one}`));
  expect(
    places.every((place) => place >= 0),
    outline,
  ).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});
