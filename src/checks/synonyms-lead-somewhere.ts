import { locales, type Locale } from '../schemas/words.ts';
import { paragraphsOf } from '../standard/content.ts';
import { at, documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import { rule } from './rule.ts';

/**
 * An everyday word of the synonyms stands nowhere in the standard: else a search finds it as it
 * is, and the entry does nothing. What it leads to stands in the language it is given for. They
 * serve all editions, so one in which an entry does something is enough.
 */
export const synonymsLeadSomewhere = rule(
  'synonyms-lead-somewhere',
  {
    standing: (word: string, language: string) => ({
      message: `${word} stands in the ${language} text`,
      hint: 'Remove the entry.',
    }),
    nowhere: (word: string, own: string) => ({
      message: `${word} leads to ${own}, which stands nowhere in the text`,
      hint: 'Write a word that the standard, or its translation, uses.',
    }),
  },
  [
    'synonyms.yml',
    'positions.yml',
    'modules.yml',
    ...locales.flatMap((locale) => [`${locale}/clauses`, `${locale}/rows`]),
  ],
  (content, say) => {
    if (!content.isNewest) return;
    const file = 'synonyms.yml';
    const editions = [...content.earlier, content];
    const allRead = editions.every(({ refused }) => refused.size === 0);
    for (const locale of locales) {
      const texts = editions.map((edition) => textIn(edition, locale));
      for (const [word, counterparts] of Object.entries(content.synonyms)) {
        if (texts.every((text) => text.includes(word.toLowerCase()))) {
          say.standing(at(content, file, word), word, languages[locale]);
        }
        for (const [index, own] of counterparts[locale].entries()) {
          // It may stand in what could not be read.
          if (allRead && !texts.some((text) => text.includes(own.toLowerCase()))) {
            say.nowhere(at(content, file, word, locale, index), word, own);
          }
        }
      }
    }
  },
);

const languages: Record<Locale, string> = { zh: 'Chinese', en: 'English' };

function textIn(content: AuthoredContent, locale: Locale): string {
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
