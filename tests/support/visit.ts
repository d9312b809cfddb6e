import type { BrowserContext, Page } from 'playwright-core';

/**
 * Visits pages, two at a time, and gathers what is found on each.
 * @param prepare what is done once to each window, before its first page
 */
export async function visitAll(
  browser: BrowserContext,
  paths: string[],
  prepare: (page: Page) => Promise<void>,
  visit: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...paths];
  const windowful = async () => {
    const page = await browser.newPage();
    await prepare(page);
    const found: string[] = [];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      found.push(...(await visit(page, path)));
    }
    await page.close();
    return found;
  };
  return (await Promise.all([windowful(), windowful()])).flat().sort();
}
