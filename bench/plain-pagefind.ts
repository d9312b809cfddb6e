import { close, createIndex } from 'pagefind';
import { locales, type Locale } from '../src/schemas/words.ts';
import type { SearchRecord } from '../src/search/records.ts';

/**
 * Indexes the same records with Pagefind as it comes: their texts as they are, in their languages.
 * @param folder where its files go
 */
export async function writePlainPagefind(
  records: Record<Locale, SearchRecord[]>,
  folder: string,
): Promise<void> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind did not start.');
  for (const locale of locales) {
    for (const { label, name, names = [], text = '', path } of records[locale]) {
      const title = `${label} ${name}`.trim();
      await index.addCustomRecord({
        // Of two records with one address Pagefind would keep the later, whatever their languages.
        url: `${locale}/${path}`,
        language: locale,
        content: [title, ...names, text].join('\n'),
        meta: { title },
      });
    }
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}
