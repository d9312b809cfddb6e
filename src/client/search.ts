/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

if (status !== null && list !== null) {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) {
    input.value = query;
  }
  run(status, list).catch(() => tell(status, 'failed'));
}

async function run(line: HTMLElement, results: HTMLElement): Promise<void> {
  if (query === '') return tell(line, 'empty');
  tell(line, 'running');
  const root = new URL(line.dataset['root'] ?? '', location.href);
  const pagefind = (await import(new URL('pagefind/pagefind.js', root).href)) as Pagefind;
  await pagefind.options({ baseUrl: root.pathname });
  const found = await pagefind.search(query);
  const hits = await Promise.all(found.results.map((result) => result.data()));
  results.replaceChildren(...hits.map(entryOf));
  line.dataset['searchStatus'] = 'done';
  tell(line, hits.length === 0 ? 'none' : 'count', hits.length);
}

function entryOf(hit: Hit): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = `${hit.meta['code']?.toUpperCase() ?? ''} ${hit.meta['title'] ?? ''}`;
  const excerpt = document.createElement('p');
  // Pagefind escapes the excerpt and marks the match in it.
  excerpt.innerHTML = hit.excerpt;
  entry.append(link, excerpt);
  return entry;
}

/** Shows one of the messages that the page carries. */
function tell(line: HTMLElement, message: string, count = 0): void {
  if (message !== 'running') line.dataset['searchStatus'] = 'done';
  line.textContent = (line.dataset[message] ?? '')
    .replace('{{query}}', query)
    .replace('{{count}}', String(count));
}
