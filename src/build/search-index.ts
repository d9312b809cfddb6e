import { createIndex, close } from 'pagefind';
import { languageTags } from '../i18n/translator.ts';
import { locales } from '../schemas/words.ts';
import { searchRecords } from '../search/records.ts';
import type { Standard } from '../standard/model.ts';

/**
 * Writes the search index of both languages, made from the model's own records.
 * @param folder where it goes: `dist/pagefind`
 * @throws where Pagefind reports an error
 */
export async function writeSearchIndex(standard: Standard, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const locale of locales) {
    for (const { code, kind, title, text, path } of searchRecords(standard, locale)) {
      const record = { url: path, content: `${title} ${text}`, language: languageTags[locale] };
      const added = await index.addCustomRecord({ ...record, meta: { title, code, kind } });
      if (added.errors.length > 0) throw new Error(`${code}: ${added.errors.join('; ')}`);
    }
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  await close();
}
