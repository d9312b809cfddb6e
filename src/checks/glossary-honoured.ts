import { paragraphsOf } from '../standard/content.ts';
import { termsInText } from '../standard/glossary.ts';
import { documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import type { Check } from './problem.ts';

/** Wherever the Chinese has a term of the glossary, the English has its fixed translation. */
export const glossaryHonoured: Check = (content) =>
  pairs(content).flatMap(({ file, zh, en }) =>
    termsInText(zh, Object.keys(content.glossary)).flatMap((term) => {
      const entry = content.glossary[term];
      if (entry === undefined || [entry.en, ...entry.forms].some((form) => stands(form, en))) {
        return [];
      }
      return {
        file,
        message: `${term} is not translated as “${entry.en}” in “${en}”`,
        hint: 'Use the fixed translation, or allow another form in content/glossary.yml.',
      };
    }),
  );

/** Whether a form stands in a text as words of its own. */
function stands(form: string, text: string): boolean {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![a-z])${escaped}(?![a-z])`, 'i').test(text);
}

/** Every Chinese text of the standard with its English. The foreword's names are no terms. */
function pairs(content: AuthoredContent): { file: string; zh: string; en: string }[] {
  const documents = folders.flatMap((folder) => {
    const { zh, en } = documentsOf(content, folder);
    return Object.keys(zh)
      .filter((code) => code !== 'foreword')
      .flatMap((code) => {
        const file = `en/${folder}/${code}.mdx`;
        return together(file, textsOf(zh[code]), textsOf(en[code]));
      });
  });
  const modules = Object.values(content.modules).map(({ name }) => ({
    file: 'modules.yml',
    ...name,
  }));
  return [...documents, ...modules];
}

function together(file: string, zh: string[], en: string[]) {
  return zh.length === en.length
    ? zh.map((text, index) => ({ file, zh: text, en: en[index] ?? '' }))
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
