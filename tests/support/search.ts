import { readingsFor, recordStore } from '../../src/build/record-store.ts';
import { loadSearchContents } from '../../src/build/search-content.ts';
import type { Locale } from '../../src/schemas/words.ts';
import { answer, type Answer, type Searcher } from '../../src/search/answer.ts';
import { openLibrary } from '../../src/search/library.ts';
import { readingsOf } from '../../src/search/respelling.ts';

const [first] = await loadSearchContents();
if (first === undefined) throw new Error('There is no edition.');
export const searchContent = first;

/** A language's own records, without an engine: they are found in the order they have. */
export const searchers: Record<Locale, Searcher> = { zh: searcher('zh'), en: searcher('en') };

/** What the search of one language answers. */
export function search(query: string, locale: Locale = 'zh'): Promise<Answer> {
  const other = locale === 'zh' ? 'en' : 'zh';
  return answer(query, searchers[locale], () => Promise.resolve(searchers[other]));
}

/** The codes of what is found, the best first; of a page its path. */
export async function found(query: string, locale: Locale = 'zh'): Promise<string[]> {
  const { hits } = await search(query, locale);
  return hits.map(({ record }) => record.code ?? record.path);
}

function searcher(locale: Locale): Searcher {
  const store = recordStore(searchContent, locale);
  const readings = readingsOf(readingsFor(recordStore(searchContent, 'zh').records));
  return {
    locale,
    library: openLibrary({ ...store, pages: {} }),
    readings: () => Promise.resolve(readings),
    scores: () => Promise.resolve(new Map()),
  };
}
