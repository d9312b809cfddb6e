import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { serveSite } from '../support/server.ts';

describe.each([{ folder: '' }, { folder: 'some/where/' }])('at /$folder', ({ folder }) => {
  let server: Awaited<ReturnType<typeof serveSite>>;
  let browser: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    server = await serveSite(folder);
    browser = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(['ms-07', '5.1.2.1', '5.1.2.1-3', 'table-a.1-10', 'foreword', 'note-04'])(
    'the permanent address of %s answers 200 and goes nowhere else',
    async (code) => {
      const address = `${server.url}id/046-2023/${code}/`;
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      expect(response?.request().redirectedFrom()).toBeNull();
      expect(page.url()).toBe(address);
      expect(await page.locator('h1').isVisible()).toBe(true);
    },
  );

  test('a permanent page stands in a frame of another page', async () => {
    const body = `<iframe src="${server.url}id/046-2023/ms-07/"></iframe>`;
    await page.route('**/course.html', (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    );
    await page.goto(`${server.url}course.html`);
    await page.frameLocator('iframe').getByText('社交触点激活').first().waitFor();
  });

  test('one press on a reading page copies the permanent address', async () => {
    await page.goto(`${server.url}zh/abilities/ms-07.html`);
    await page.getByRole('button', { name: '复制固定地址' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${server.url}id/046-2023/ms-07/`);
  });

  test('a reference is copied as it stands', async () => {
    await page.goto(`${server.url}id/046-2023/3.7/`);
    await page.locator('summary').first().click();
    await page.locator('[data-format="gbt7714-2015"] button').click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '中国连锁经营协会. 智慧零售全域人才岗位标准: T/CCFAGS 046—2023[S]. 2023: 3.7.',
    );
  });

  test.each([
    ['id/046-2023/ms-7/', 'ms-07'],
    ['id/046-2023/MS07/', 'ms-07'],
    ['zh/clauses/5.1.2.1.3.html', '5.1.2.1-3'],
    ['en/abilities/xs-07.html', 'ms-07'],
  ])('%s is missing, and %s is offered', async (mistyped, meant) => {
    const response = await page.goto(server.url + mistyped);
    expect(response?.status()).toBe(404);
    const link = page.locator(`[data-nearest] a[href$="id/046-2023/${meant}/index.html"]`);
    await link.click();
    expect(page.url()).toBe(`${server.url}id/046-2023/${meant}/index.html`);
    expect(await page.locator('code').first().textContent()).toBe(`046-2023/${meant}`);
  });

  test('where nothing is near, nothing is offered', async () => {
    await page.goto(`${server.url}zh/wp-login.php`);
    expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
  });
});
