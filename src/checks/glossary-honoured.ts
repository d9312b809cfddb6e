import { termsInText } from '../standard/glossary.ts';
import { at } from './authored-content.ts';
import { rule } from './rule.ts';
import { textPairs } from './text-pairs.ts';

/**
 * Wherever the Chinese has a term of the glossary, the English has its fixed translation; and each
 * fixed translation stands somewhere in the English.
 */
export const glossaryHonoured = rule(
  'glossary-honoured',
  {
    otherwise: (term: string, translation: string, en: string) => ({
      message: `${term} is not translated as “${translation}” in “${en}”`,
      hint: 'Use the fixed translation, or allow another form in content/glossary.yml.',
    }),
    nowhere: (term: string, translation: string) => ({
      message: `“${translation}”, for ${term}, stands nowhere in the English`,
      hint: 'Write the translation that the texts have; other forms of it belong in forms.',
    }),
  },
  ['glossary.yml', 'en/clauses', 'en/rows'],
  (content, say) => {
    const terms = Object.keys(content.glossary);
    const all = textPairs(content);
    for (const { place, zh, en } of all) {
      for (const term of termsInText(zh, terms)) {
        const entry = content.glossary[term];
        const forms = entry === undefined ? [] : [entry.en, ...entry.forms];
        if (entry !== undefined && !forms.some((form) => stands(form, en))) {
          say.otherwise(place, term, entry.en, en);
        }
      }
    }
    const english = Object.entries(content.files).filter(([file]) => /^en\/|\.yml$/.test(file));
    const texts = english
      .filter(([file]) => !siteFiles.test(file))
      .map(([, text]) => text.toLowerCase());
    for (const [term, { en }] of Object.entries(content.glossary)) {
      // In the plural it stands as well.
      const isUsed = all.some(({ zh }) => zh.includes(term));
      if (isUsed && !texts.some((text) => text.includes(en.toLowerCase()))) {
        say.nowhere(at(content, 'glossary.yml', term, 'en'), term, en);
      }
    }
  },
);

/** What is not the standard's: what editors explain, and the glossary itself. */
const siteFiles = /^en\/pages\/|^(?:glossary|synonyms|changes|notes|abilities|since)\.yml$/;

/** Whether a form stands in a text as words of its own. */
function stands(form: string, text: string): boolean {
  const [word, words] = [form.toLowerCase(), text.toLowerCase()];
  const letter = /[a-z]/;
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    const [before = '', after = ''] = [words[at - 1], words[at + word.length]];
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
