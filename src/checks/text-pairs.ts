import { paragraphsOf } from '../standard/content.ts';
import { at, documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import { paragraphsIn } from './paragraphs-in.ts';
import type { Place } from './problem.ts';

/** A Chinese text of the standard beside its translation, and where that stands. */
export interface TextPair {
  /** Of what it is a text: `table-a.1-10`, `ms-m2`. */
  code: string;
  place: Place;
  zh: string;
  en: string;
}

/**
 * Every Chinese text of the standard with its English, but for files that cannot be read. The
 * foreword's names are no terms.
 */
export function textPairs(content: AuthoredContent): TextPair[] {
  const documents = folders.flatMap((folder) => {
    const { zh, en } = documentsOf(content, folder);
    return Object.keys(zh)
      .filter((code) => code !== 'foreword')
      .flatMap((code) => {
        const places = placesIn(content, `en/${folder}/${code}.mdx`);
        return together(code, textsOf(zh[code]), textsOf(en[code]), places);
      });
  });
  const modules = namesOfModules(content);
  return [...documents, ...modules];
}

function namesOfModules(content: AuthoredContent): TextPair[] {
  const file = 'modules.yml';
  // What is no valid YAML has names that nobody wrote.
  if (content.readings[file]?.faults.length !== 0) return [];
  return Object.entries(content.modules).map(([code, { name }]) => ({
    code,
    place: at(content, file, code, 'name', 'en'),
    ...name,
  }));
}

function together(
  code: string,
  zh: Text[],
  en: Text[],
  placeOf: (path: Text['path']) => Place,
): TextPair[] {
  if (zh.length !== en.length) return [];
  return en.map(({ text, path }, index) => ({
    code,
    place: placeOf(path),
    zh: zh[index]?.text ?? '',
    en: text,
  }));
}

/** Where the texts of a file stand, by their paths. */
function placesIn(content: AuthoredContent, file: string): (path: Text['path']) => Place {
  const paragraphs = paragraphsIn(content.files[file] ?? '');
  return ([part, index = 0]) =>
    part === 'body'
      ? { file, line: paragraphs[index]?.line }
      : at(content, file, part, ...(part === 'items' ? [index] : []));
}

/** A text of a document: its title or name, an item, a paragraph of its body. */
interface Text {
  text: string;
  path: [part: 'title' | 'name' | 'items' | 'body', index?: number];
}

function textsOf(document: { data: object; body: string } | undefined): Text[] {
  if (document === undefined) return [];
  const { data, body } = document;
  const part = 'name' in data ? 'name' : 'title';
  const title = 'title' in data ? data.title : 'term' in data ? data.term : undefined;
  const name = 'name' in data ? data.name : title;
  const items = 'items' in data && Array.isArray(data.items) ? (data.items as string[]) : [];
  return [
    ...(typeof name === 'string' ? [{ text: name, path: [part] } satisfies Text] : []),
    ...items.map((text, index): Text => ({ text, path: ['items', index] })),
    ...paragraphsOf(body).map((text, index): Text => ({ text, path: ['body', index] })),
  ];
}
