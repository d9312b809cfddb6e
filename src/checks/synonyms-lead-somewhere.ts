import { locales, type Locale } from '../schemas/words.ts';
import { paragraphsOf } from '../standard/content.ts';
import { documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import type { Check, Problem } from './problem.ts';

/**
 * An everyday word of the synonyms stands nowhere in the standard: else a search finds it as it
 * is, and the entry does nothing. What it leads to stands in the language it is given for.
 */
export const synonymsLeadSomewhere: Check = (content) => {
  const text = { zh: textOf(content, 'zh'), en: textOf(content, 'en') };
  return Object.entries(content.synonyms).flatMap(([word, counterparts]) => {
    const used = locales.filter((locale) => text[locale].includes(word.toLowerCase()));
    const unknown = locales.flatMap((locale) =>
      counterparts[locale].filter((own) => !text[locale].includes(own.toLowerCase())),
    );
    return [
      ...used.map((locale) =>
        problem(`${word} stands in the ${languages[locale]} text`, 'Remove the entry.'),
      ),
      ...unknown.map((own) =>
        problem(
          `${word} leads to ${own}, which stands nowhere in the text`,
          'Write a word that the standard, or its translation, uses.',
        ),
      ),
    ];
  });
};

const languages: Record<Locale, string> = { zh: 'Chinese', en: 'English' };

function problem(message: string, hint: string): Problem {
  return { file: 'synonyms.yml', message, hint };
}

function textOf(content: AuthoredContent, locale: Locale): string {
  const documents = folders.flatMap((folder) =>
    Object.values(documentsOf(content, folder)[locale]),
  );
  const names = Object.values({ ...content.positions, ...content.modules });
  return [
    ...documents.flatMap(({ data, body }) => [...stringsIn(data), ...paragraphsOf(body)]),
    ...names.map(({ name }) => name[locale]),
  ]
    .join('\n')
    .toLowerCase();
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
