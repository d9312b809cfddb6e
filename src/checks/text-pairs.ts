import { paragraphsOf } from '../standard/content.ts';
import { at, documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import type { Place } from './problem.ts';

/** A Chinese text of the standard beside its translation, and where that stands. */
export interface TextPair {
  /** Of what it is a text: `table-a.1-10`, `ms-m2`. */
  code: string;
  place: Place;
  zh: string;
  en: string;
}

/** Every Chinese text of the standard with its English. The foreword's names are no terms. */
export function textPairs(content: AuthoredContent): TextPair[] {
  const documents = folders.flatMap((folder) => {
    const { zh, en } = documentsOf(content, folder);
    return Object.keys(zh)
      .filter((code) => code !== 'foreword')
      .flatMap((code) => {
        const place = { file: `en/${folder}/${code}.mdx` };
        return together(code, place, textsOf(zh[code]), textsOf(en[code]));
      });
  });
  const modules = Object.entries(content.modules).map(([code, { name }]) => ({
    code,
    place: at(content, 'modules.yml', code, 'name', 'en'),
    ...name,
  }));
  return [...documents, ...modules];
}

function together(code: string, place: Place, zh: string[], en: string[]): TextPair[] {
  return zh.length === en.length
    ? zh.map((text, index) => ({ code, place, zh: text, en: en[index] ?? '' }))
    : [];
}

function textsOf(document: { data: object; body: string } | undefined): string[] {
  if (document === undefined) return [];
  const { data, body } = document;
  const title = 'title' in data ? data.title : 'term' in data ? data.term : undefined;
  const name = 'name' in data ? data.name : title;
  const items = 'items' in data && Array.isArray(data.items) ? (data.items as string[]) : [];
  return [...(typeof name === 'string' ? [name] : []), ...items, ...paragraphsOf(body)];
}
