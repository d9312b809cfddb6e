import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { message } from '../support/messages.ts';
import { serveSite } from '../support/server.ts';
import { positions, type WrittenAbility } from '../support/written.ts';

/*
 * What readers come for, on a phone of 360 × 780: how many steps it takes, and how far one scrolls.
 * A step is a tap, or a menu opened and what is chosen from it.
 */

const phone = { width: 360, height: 780 };

let context: Awaited<ReturnType<typeof openBrowser>>;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  context = await openBrowser({
    viewport: phone,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});

afterAll(async () => {
  await context.close();
  await site.close();
});

const languages = ['zh', 'en'] as const;

describe.each(languages)('in %s', (language) => {
  /** Opens the home page; counts steps, and how far what is tapped lies below the window. */
  async function reader() {
    const page = await context.newPage();
    await page.goto(`${site.url}${language}/index.html`);
    const done = { steps: 0, scrolled: 0 };
    const tap = async (selector: string) => {
      const before = await page.evaluate(() => window.scrollY);
      await page.locator(selector).scrollIntoViewIfNeeded();
      done.scrolled += Math.abs((await page.evaluate(() => window.scrollY)) - before);
      done.steps += 1;
      await page.locator(selector).click();
      await page.waitForLoadState();
    };
    const choose = async (menu: number, link: string) => {
      await page.locator('.site-navigation summary').nth(menu).click();
      await tap(`.site-navigation details[open] a[href$="${link}"]`);
    };
    return { page, done, tap, choose };
  }

  test('what a digital sales advisor must be able to do at the basic level: two steps, no scrolling', async () => {
    const { page, done, tap, choose } = await reader();
    await choose(0, 'positions/da.html');
    await tap('label[for="show-basic"]');
    expect(done.steps).toBeLessThanOrEqual(2);
    expect(done.scrolled).toBeLessThanOrEqual(phone.height);
    const shown = await page.locator('main').innerText();
    const own = positions.find(({ code }) => code === 'da')?.abilities ?? [];
    const at = (level: WrittenAbility['levels'][number]) =>
      own.filter(({ levels }) => levels.includes(level));
    expect(at('basic')).toHaveLength(10);
    for (const { name, description } of at('basic')) {
      expect(shown).toContain(name[language]);
      expect(shown).toContain(
        description?.[language] ?? message('ability.noDescription')[language],
      );
    }
    for (const { description } of at('advanced')) {
      if (description !== undefined) expect(shown).not.toContain(description[language]);
    }
    await page.close();
  });

  test('the text for a job posting: two steps, within the first screen, names and meanings alone', async () => {
    const { page, done, tap, choose } = await reader();
    await choose(0, 'positions/mo.html');
    await tap('[data-copy-plain]');
    expect(done).toEqual({ steps: 2, scrolled: 0 });
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const own = positions.find(({ code }) => code === 'mo')?.abilities ?? [];
    for (const { name, description } of own) {
      expect(copied).toContain(name[language]);
      expect(copied).toContain(description?.[language] ?? '');
    }
    expect(copied).not.toMatch(/MO-\d|编注|Ed\. note|——/);
    await page.close();
  });

  test('two positions compared: one step to their numbers, in the first screen', async () => {
    const { page, done, choose } = await reader();
    await choose(0, 'compare/ms-uo.html');
    expect(done.steps).toBe(1);
    const numbers = await page.locator('.comparison-summary tbody tr').nth(1).boundingBox();
    expect(numbers?.y).toBeLessThan(phone.height - (numbers?.height ?? 0));
    await page.close();
  });

  test('from one of two compared positions to the other without scrolling', async () => {
    const { page, choose } = await reader();
    await choose(0, 'compare/ms-uo.html');
    await page.locator('.side-switch label').first().scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await page.locator('.side-switch label').nth(1).click();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await page.close();
  });
});

/** At least as large as small print: 8.5 pt, in px. */
const leastSize = (8.5 / 72) * 96;

const sheets = languages.flatMap((language) =>
  positions.flatMap(({ code, abilities }) =>
    (['basic', 'advanced'] as const)
      .filter((level) => abilities.some(({ levels }) => levels.includes(level)))
      .map((level) => ({ language, code, level })),
  ),
);

test.each(sheets)(
  'one position at one level is one sheet of A4: $code, $level, in $language',
  async ({ language, code, level }) => {
    const page = await context.newPage();
    await page.goto(`${site.url}${language}/positions/${code}.html`);
    const choice = page.locator(`label[for="show-${level}"]`);
    // Where there is one level alone, there is nothing to choose.
    if ((await choice.count()) > 0) await choice.click();
    await page.emulateMedia({ media: 'print' });
    expect(await smallestOfTheStandard(page)).toBeGreaterThanOrEqual(leastSize);
    const sheet = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  },
);

/** The smallest size, in px, in which the standard's own words are set. */
function smallestOfTheStandard(page: Page) {
  return page.evaluate(() => {
    const words = '.position-responsibilities p, .ability-text :is(h4, p)';
    const sizes = [...document.querySelectorAll(words)]
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    return Math.min(...sizes);
  });
}
