import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { parse } from 'yaml';
import { loadSearchContents } from '../src/build/search-content.ts';
import { locales, type Locale } from '../src/schemas/words.ts';
import { searchRecords, type SearchRecord } from '../src/search/records.ts';
import { closeBrowser, openBrowser } from '../tests/support/browser.ts';
import { sampledSubstrings } from '../tests/support/substrings.ts';
import { median, qualityOf, type Question } from './measures.ts';
import { writePlainPagefind } from './plain-pagefind.ts';
import { serveCompressed } from './server.ts';

/*
 * Measures the search of the built site (dist/): how well it answers, online, from disk, and
 * beside it Pagefind as it comes, and what a first search costs on a slow phone. Prints the
 * tables of docs/search-benchmark.md.
 */

const dist = resolve(import.meta.dirname, '../dist');
const plain = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
const content = (await loadSearchContents()).at(-1);
if (content === undefined) throw new Error('There is no edition.');
const records: Record<Locale, SearchRecord[]> = {
  zh: searchRecords(content.standard, 'zh', content.editorial.zh),
  en: searchRecords(content.standard, 'en', content.editorial.en),
};
await writePlainPagefind(records, plain);
const server = await serveCompressed({ '/plain/': plain, '/': dist });
const context = await openBrowser();

/** A set of questions, and what of an answer to them is known to be right. */
interface QuestionSet {
  title: string;
  locale: Locale;
  questions: Question[];
  known: 'all' | 'some' | 'first';
}

const sets: QuestionSet[] = [
  ...locales.map((locale): QuestionSet => ({
    title: `written queries, ${locale}`,
    locale,
    questions: writtenQuestions(locale),
    known: 'some',
  })),
  ...blindSets(),
  { title: 'substrings of 2 to 6', locale: 'zh', questions: substrings(false), known: 'all' },
  { title: 'single characters', locale: 'zh', questions: substrings(true), known: 'all' },
  ...locales.map((locale): QuestionSet => ({
    title: `names, ${locale}`,
    locale,
    questions: nameQuestions(locale),
    known: 'some',
  })),
];

print(['set', 'queries', 'search', 'recall', 'precision', 'right first', 'ms a query']);
print(['---', '---:', '---', '---:', '---:', '---:', '---:']);
for (const { title, locale, questions, known } of sets) {
  const lists: string[][][] = [];
  for (const [name, ask] of Object.entries(searches())) {
    const { answers, time } = await ask(locale, questions);
    const { recall, precision, firstHit } = qualityOf(questions, answers);
    const shown = [
      known === 'first' ? '' : recall.toFixed(3),
      known === 'all' ? precision.toFixed(3) : '',
      firstHit.toFixed(3),
    ];
    print([title, String(questions.length), name, ...shown, time.toFixed(1)]);
    if (name !== 'Pagefind as it comes') lists.push(answers);
  }
  const [online = [], disk = []] = lists;
  const differing = online.filter((list, index) => list.join() !== disk[index]?.join()).length;
  if (differing > 0) console.log(`| | | **${differing} lists differ between online and disk** |`);
}

console.log();
const { first, second } = blindQueries();
for (const [title, none] of Object.entries({ first: first.none, second: second.none })) {
  const questions = none.map((query) => ({ query, expected: [] }));
  const { answers } = await askSite(`${server.url}/`, 'zh', questions);
  const right = answers.filter((list) => list.length === 0).length;
  console.log(`Of the ${none.length} of the ${title} set that ask for what is not there, ${right}`);
  console.log('found nothing.');
}

console.log();
print(['on a slow phone', 'bytes moved', 'first result, ms', 'next query, ms', 'slowest of them']);
print(['---', '---:', '---:', '---:', '---:']);
for (const [tree, query, next] of [
  ['zh', '导购', ['会员', '积分', '直播', '会', '5.3.2.1', '数据', '怎么处理投诉', '触点', '拉新']],
  ['en', 'member', ['sales', 'points', 'user', '5.3.2.1', 'strategies', 'SOP', 'data', 'loyalty']],
] as const) {
  const runs: Awaited<ReturnType<typeof firstSearch>>[] = [];
  for (let run = 0; run < 5; run++) runs.push(await firstSearch(tree, query, next));
  const bytes = median(runs.map((one) => one.bytes));
  const firstTime = median(runs.map((one) => one.first));
  const others = runs.flatMap((one) => one.next);
  const times = [firstTime, median(others), Math.max(...others)].map((time) => time.toFixed(0));
  print([`${tree}: ${query}`, String(bytes), ...times]);
}

await closeBrowser();
server.close();
rmSync(plain, { recursive: true });

type Ask = (
  locale: Locale,
  questions: Question[],
) => Promise<{ answers: string[][]; time: number }>;

function searches(): Record<string, Ask> {
  return {
    online: (locale, questions) => askSite(`${server.url}/`, locale, questions),
    'from disk': (locale, questions) => askSite(`${pathToFileURL(dist).href}/`, locale, questions),
    'Pagefind as it comes': askPlain,
  };
}

/** Asks the page of results as a reader does, but without waiting for the typing to rest. */
async function askSite(root: string, locale: Locale, questions: Question[]) {
  const page = await context.newPage();
  await page.goto(`${root}${locale}/search.html`);
  await page.waitForSelector('[data-search-status="done"]');
  const asked = await page.evaluate(
    async ({ queries, base }) => {
      const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
      const status = document.querySelector<HTMLElement>('[data-search-status]');
      const links = () => [
        ...document.querySelectorAll<HTMLAnchorElement>('[data-search-results] a[href]'),
      ];
      const done = async () => {
        while (status?.dataset['searchStatus'] !== 'done') {
          await new Promise((next) => setTimeout(next));
        }
      };
      const answers: string[][] = [];
      const times: number[] = [];
      for (const query of queries) {
        if (input === null) break;
        input.value = query;
        const start = performance.now();
        input.form?.requestSubmit();
        await done();
        times.push(performance.now() - start);
        answers.push(links().map(({ href }) => href.slice(base.length)));
      }
      return { answers, times };
    },
    { queries: questions.map(({ query }) => query), base: `${root}${locale}/` },
  );
  await page.close();
  return { answers: asked.answers, time: median(asked.times) };
}

async function askPlain(locale: Locale, questions: Question[]) {
  const page = await context.newPage();
  // A page without our policy, in the language that Pagefind asks for.
  await page.route('**/plain-page', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><body></body></html>`,
    }),
  );
  await page.goto(`${server.url}/plain-page`);
  const asked = await page.evaluate(
    async (queries) => {
      interface Plain {
        search(query: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
      }
      const pagefind = (await import(new URL('/plain/pagefind.js', location.href).href)) as Plain;
      const answers: string[][] = [];
      const times: number[] = [];
      for (const query of queries) {
        const start = performance.now();
        const { results } = await pagefind.search(query);
        times.push(performance.now() - start);
        const data = await Promise.all(results.map((result) => result.data()));
        answers.push(data.map(({ raw_url }) => raw_url.replace(/^(?:zh|en)\//, '')));
      }
      return { answers, times };
    },
    questions.map(({ query }) => query),
  );
  await page.close();
  const { answers, times } = asked;
  return { answers, time: median(times) };
}

/**
 * The first search with an empty cache, from opening the panel: 562 ms a request, 1.44 Mbit/s,
 * a processor four times slower. Then others, with all in place.
 */
async function firstSearch(tree: Locale, query: string, next: readonly string[]) {
  const fresh = await openBrowser();
  const page = await fresh.newPage();
  await page.goto(`${server.url}/${tree}/clauses/5.1.html`);
  const session = await slowPhone(fresh, page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const timed = (word: string) =>
    page.evaluate(
      ({ text, opens }) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          if (opens) document.querySelector<HTMLElement>('.search-box input')?.click();
          const input = document.querySelector<HTMLInputElement>('.search-panel input');
          const list = document.querySelector('.search-panel ol');
          if (input === null || list === null) throw new Error('The panel did not open.');
          list.replaceChildren();
          new MutationObserver((_, observer) => {
            if (list.childElementCount === 0) return;
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - start));
          }).observe(list, { childList: true });
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }),
      { text: word, opens: word === query },
    );
  const first = await timed(query);
  const moved = bytes;
  const others: number[] = [];
  for (const word of next) others.push(await timed(word));
  await fresh.close();
  return { bytes: moved, first, next: others };
}

async function slowPhone(browser: BrowserContext, page: Page) {
  const session = await browser.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562,
    downloadThroughput: (1.44 * 1_000_000) / 8,
    uploadThroughput: (0.7 * 1_000_000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

function writtenQuestions(locale: Locale): Question[] {
  const file = readFileSync(resolve(import.meta.dirname, 'queries.yml'), 'utf8');
  const sets = parse(file) as Record<Locale, Record<string, string[]>>;
  return Object.entries(sets[locale]).map(([query, codes]) => ({
    query,
    expected: codes.map((code) => pathOf(locale, code)),
  }));
}

interface BlindSet extends Record<Locale, Record<string, string[]>> {
  none: string[];
}

function blindQueries() {
  const file = readFileSync(resolve(import.meta.dirname, 'blind-queries.yml'), 'utf8');
  return parse(file) as Record<'first' | 'second', BlindSet>;
}

/** Of these only what may stand first is known. */
function blindSets(): QuestionSet[] {
  return Object.entries(blindQueries()).flatMap(([name, set]) =>
    locales.map((locale): QuestionSet => ({
      title: `${name} blind set, ${locale}`,
      locale,
      questions: Object.entries(set[locale]).map(([query, codes]) => ({
        query,
        expected: codes.map((code) => pathOf(locale, code)),
      })),
      known: 'first',
    })),
  );
}

function pathOf(locale: Locale, code: string): string {
  const record = records[locale].find((one) => one.code === code);
  if (record === undefined) throw new Error(`The queries name ${code}, which is no code.`);
  return record.path;
}

/** Parts of the Chinese text; what is right is what holds them, whatever their width and case. */
function substrings(single: boolean): Question[] {
  const texts = records.zh.map(({ kind, label, name, names = [], text = '', path }) => ({
    kind,
    path,
    text: [`${label} ${name}`, ...names, ...text.split('\n')].map(even).join('\n'),
  }));
  // What the glossary says is found as well, but behind guesses at what the standard says.
  const lines = texts
    .filter(({ kind }) => kind !== 'word')
    .flatMap(({ text }) => text.split('\n'))
    .filter(Boolean);
  return sampledSubstrings(lines, 2000)
    .filter((part) => ([...part].length === 1) === single)
    .filter((part) => /\p{sc=Han}/u.test(part))
    .map((query) => ({
      query,
      expected: texts.filter(({ text }) => text.includes(even(query))).map(({ path }) => path),
    }));
}

/** Every name of a position, module, ability or term: first must be a thing of that name. */
function nameQuestions(locale: Locale): Question[] {
  const own = records[locale];
  const named = own.filter(({ kind }) => /^(?:position|module|ability|term)$/.test(kind));
  const names = new Set(
    named.map(({ kind, name, names = [] }) => (kind === 'term' ? (names[0] ?? name) : name)),
  );
  return [...names].map((query) => {
    const called = own.filter((one) =>
      [one.name, ...(one.names ?? [])].some((name) => even(name) === even(query)),
    );
    return { query, expected: called.map(({ path }) => path) };
  });
}

function even(text: string): string {
  const one = text.normalize('NFKC').toLowerCase().trim();
  return one.replace(/\s*([\p{sc=Han}\p{P}])\s*/gu, '$1').replace(/\s+/g, ' ');
}

function print(cells: string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
