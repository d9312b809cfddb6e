import type { SynonymData } from '../schemas/synonym.ts';
import type { Locale } from '../schemas/words.ts';
import type { RecordStore } from '../search/library.ts';
import { searchRecords, type EditorialText, type SearchRecord } from '../search/records.ts';
import type { ByCode } from '../standard/content.ts';
import type { Standard } from '../standard/model.ts';
import { charactersBySyllable, syllablesOf } from './pinyin.ts';
import { traditionalForms } from './traditional-forms.ts';

/** What search is made of. */
export interface SearchContent {
  standard: Standard;
  /** By everyday word. */
  synonyms: ByCode<SynonymData>;
  editorial: Record<Locale, EditorialText[]>;
}

/** Makes what the browser gets of one language, but for the engine's own. */
export function recordStore(content: SearchContent, locale: Locale): Omit<RecordStore, 'pages'> {
  const records = searchRecords(content.standard, locale, content.editorial[locale]);
  const synonyms = Object.entries(content.synonyms);
  return {
    records,
    pinyin: records.map(({ kind, name }) =>
      kind === 'note' || kind === 'word' ? [] : syllablesOf(name),
    ),
    traditional: traditionalForms(textsOf(content, records)),
    synonyms: Object.fromEntries(synonyms.map(([word, own]) => [word, own[locale]])),
  };
}

/** How the characters of a language's records, and common others, are read: by syllable. */
export function readingsFor(records: SearchRecord[]): Record<string, string> {
  const texts = records
    .filter(({ kind }) => kind !== 'word')
    .flatMap(({ name, names = [], text = '' }) => [name, ...names, text]);
  return charactersBySyllable(texts.join(''));
}

/** Everything in which a simplified character may stand that is compared with a query. */
function textsOf({ synonyms }: SearchContent, records: SearchRecord[]): string[] {
  return [...records.flatMap(({ name, text = '' }) => [name, text]), ...Object.keys(synonyms)];
}
