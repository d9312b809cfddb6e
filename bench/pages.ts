import type { BrowserContext } from 'playwright-core';
import { closeBrowser, openBrowser } from '../tests/support/browser.ts';
import { dist } from '../tests/support/dist.ts';
import { serveCompressed } from './server.ts';

/**
 * `npm run bench:pages`: what each kind of page weighs and how soon it can be read on a slow
 * phone, the one that Lighthouse calls slow 4G: 562 ms a request, 1.44 Mbit/s, a processor four
 * times slower. Needs the built site.
 */
const slowPhone = { latency: 562, bytesPerSecond: (1.44 * 1_000_000) / 8, slowdown: 4 };

const kinds: Record<string, string> = {
  home: 'zh/index.html',
  clause: 'zh/clauses/5.1.html',
  'clause, English': 'en/clauses/5.1.html',
  'clause, parallel': 'zh-en/clauses/5.1.html',
  'clause 5 whole': 'zh/clauses/5.html',
  term: 'zh/clauses/3.2.html',
  position: 'zh/positions/ms.html',
  'position, parallel': 'zh-en/positions/ms.html',
  ability: 'zh/abilities/ms-10.html',
  'ability, parallel': 'zh-en/abilities/ms-10.html',
  'Annex A': 'zh/annex-a.html',
  'full text': 'zh/full.html',
  'full text, parallel': 'zh-en/full.html',
  terms: 'zh/terms.html',
  matrix: 'zh/matrix.html',
  comparison: 'zh/compare/ms-uo.html',
  concordance: 'zh/concordance.html',
  notes: 'zh/notes.html',
  'notes, parallel': 'zh-en/notes.html',
  glossary: 'zh/glossary.html',
  'permanent page': 'id/046-2023/ms-10/index.html',
};

interface Measure {
  bytes: number;
  requests: number;
  firstPaint: number;
  largestPaint: number;
  shift: number;
}

const site = await serveCompressed({ '/': dist });
const browser = await openBrowser({ viewport: { width: 360, height: 780 } });
console.log('| page | KB | requests | first paint s | largest paint s | layout shift |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const [kind, path] of Object.entries(kinds)) {
  const { bytes, requests, firstPaint, largestPaint, shift } = await measure(browser, path);
  const cells = [
    kind,
    (bytes / 1024).toFixed(1),
    requests,
    (firstPaint / 1000).toFixed(2),
    (largestPaint / 1000).toFixed(2),
    shift.toFixed(3),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
await closeBrowser();
site.close();

async function measure(context: BrowserContext, path: string): Promise<Measure> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latency,
    downloadThroughput: slowPhone.bytesPerSecond,
    uploadThroughput: slowPhone.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowdown });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(`${site.url}/${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const paints = await page.evaluate(
    () =>
      new Promise<{ firstPaint: number; largestPaint: number; shift: number }>((settle) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        let largest = 0;
        let shift = 0;
        new PerformanceObserver((list) => {
          largest = list.getEntries().at(-1)?.startTime ?? largest;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          settle({ firstPaint: first, largestPaint: largest, shift });
        }, 200);
      }),
  );
  await page.close();
  return { bytes, requests, ...paints };
}
