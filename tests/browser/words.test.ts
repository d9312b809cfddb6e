import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { message } from '../support/messages.ts';
import { serveSite } from '../support/server.ts';
import { trees } from '../support/shown.ts';
import { glossary } from '../support/written.ts';

let context: BrowserContext;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  context = await openBrowser();
});

afterAll(async () => {
  await context.close();
  await site.close();
});

const word = glossary.find(({ zh }) => zh === '私域');
const link = 'main a.word[href$="#t-032"]';

describe.each(['online', 'from disk'] as const)(
  'a word that the glossary explains, %s',
  (place) => {
    const root = () => (place === 'online' ? site.url : `${pathToFileURL(resolve(dist)).href}/`);

    test.each(trees)('in %s its card says what it means, and whose word that is', async (tree) => {
      const page = await context.newPage();
      await page.goto(`${root()}${tree}/clauses/5.1.1.html`);
      await page.hover(`${link} >> nth=0`);
      const card = page.locator('.word-card:popover-open');
      await card.waitFor();
      const text = await card.innerText();
      const kind = message('terms.card');
      for (const language of ['zh', 'en'] as const) {
        if (tree !== 'zh-en' && tree !== language) continue;
        expect(text).toContain(kind[language]);
        expect(text).toContain(word?.meaning?.[language]);
        const marked = card.locator(`[lang="${language === 'zh' ? 'zh-CN' : 'en'}"]`);
        if (language === 'en' && tree === 'zh-en') expect(await marked.count()).toBeGreaterThan(1);
      }
      const way = await card.locator('a').getAttribute('href');
      expect(way).toBe(`${root()}${tree}/glossary.html#t-032`);
      const described = await page.locator(link).first().getAttribute('aria-describedby');
      expect(await card.getAttribute('id')).toBe(described);
      await page.keyboard.press('Escape');
      expect(await card.count()).toBe(0);
      await page.close();
    });
  },
);

test('a tap shows the card; where the meanings cannot be had, it follows the link', async () => {
  const phone = await openBrowser({ hasTouch: true });
  const page = await phone.newPage();
  await page.goto(`${site.url}zh/clauses/5.1.1.html`);
  await page.tap(`${link} >> nth=0`);
  await page.locator('.word-card:popover-open').waitFor();
  expect(page.url()).toBe(`${site.url}zh/clauses/5.1.1.html`);
  await page.route('**/assets/meanings-*', (route) => route.abort());
  await page.goto(`${site.url}zh/clauses/5.1.1.html`);
  await page.tap(`${link} >> nth=0`);
  await page.waitForURL('**/zh/glossary.html#t-032');
  await phone.close();
});

test('what the search shows says which language it is in', async () => {
  const page = await context.newPage();
  for (const query of ['private domain', 'transcription', 'omni']) {
    await page.goto(`${site.url}en/search.html?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-search-status="done"]');
    const unmarked = await page.$$eval('main', ([main]) => {
      const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        const lang = parentElement?.closest('[lang]')?.getAttribute('lang');
        if (
          parentElement?.closest('option') === null &&
          lang === 'en' &&
          /\p{sc=Han}/u.test(textContent ?? '')
        )
          found.push(textContent ?? '');
      }
      return found;
    });
    expect(unmarked, query).toEqual([]);
    expect(
      await page.locator('[data-search-results] i[lang="zh-CN"]').count(),
      query,
    ).toBeGreaterThan(0);
  }
  await page.close();
});
