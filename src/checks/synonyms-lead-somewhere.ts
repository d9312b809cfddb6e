import { locales, type Locale } from '../schemas/words.ts';
import { paragraphsOf } from '../standard/content.ts';
import { at, documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import { isWhole } from './codes-in.ts';
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
      hint: 'Remove the entry: a search finds the word without it.',
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
    const allThere = editions.every(isWhole);
    for (const locale of locales) {
      const texts = editions.map((edition) => textIn(edition, locale));
      for (const [word, counterparts] of Object.entries(content.synonyms)) {
        if (texts.every((text) => hasWord(text, word.toLowerCase()))) {
          say.standing(at(content, file, word), word, languages[locale]);
        }
        for (const [index, own] of counterparts[locale].entries()) {
          // It may stand in what could not be read, or is missing.
          if (
            allThere &&
            !isRefused(own, locale) &&
            !texts.some((text) => text.includes(own.toLowerCase()))
          ) {
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

/** Whether a word stands in a text: 投诉 anywhere, `art` not in `smart`. */
function hasWord(text: string, word: string): boolean {
  const letter = /[a-z]/;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + word.length]];
    const [first = '', last = ''] = [word[0], word.at(-1)];
    const isPart = letter.test(before) && letter.test(first);
    const goesOn = letter.test(last) && letter.test(after);
    if (!isPart && !goesOn) return true;
  }
  return false;
}

/** A Chinese word among the English ones is refused as such. */
function isRefused(word: string, locale: Locale): boolean {
  return locale === 'en' && /\p{Script=Han}/u.test(word);
}

/** What a document holds that nobody reads as a text. */
const noTexts = new Set(['kind', 'translates', 'code', 'level', 'page', 'module', 'printed']);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return parts.flatMap(([key, part]) => (noTexts.has(key) ? [] : stringsIn(part)));
}
