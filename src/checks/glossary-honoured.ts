import { termsInText } from '../standard/glossary.ts';
import { at, codesOfFiles, folders, type AuthoredContent } from './authored-content.ts';
import { isWhole } from './codes-in.ts';
import { rule } from './rule.ts';
import { textPairs } from './text-pairs.ts';

/**
 * Wherever the Chinese has a term of the glossary, the English has its fixed translation; and each
 * fixed translation stands somewhere in the English, of whichever edition.
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
    const { glossary } = content;
    const pairs = textPairs(content).map((pair) => ({
      ...pair,
      terms: termsInText(pair.zh, Object.keys(glossary)),
    }));
    // The glossary serves all editions: where another has a word, it is no word too many.
    const editions = [content, ...content.others];
    const texts = editions.flatMap(englishFiles);
    const isWholeEnglish = editions.every(isEnglishWhole);
    for (const [term, { en: translation, forms }] of Object.entries(glossary)) {
      const wrong = pairs.filter(
        ({ terms, en }) =>
          terms.includes(term) && ![translation, ...forms].some((form) => stands(form, en)),
      );
      // In the plural it stands as well.
      const isAbsent = !texts.some((text) => text.includes(translation.toLowerCase()));
      const isUsed = pairs.some(({ zh }) => zh.includes(term));
      // What a single text does not have may be its own mistake; what none has, is the glossary's.
      if (isUsed && isAbsent && isWholeEnglish && wrong.length !== 1) {
        say.nowhere(at(content, 'glossary.yml', term, 'en'), term, translation);
      } else for (const { place, en } of wrong) say.otherwise(place, term, translation, en);
    }
  },
);

/** The files of the standard that have English in them, in small letters. */
function englishFiles({ files }: AuthoredContent): string[] {
  return Object.entries(files)
    .filter(([file]) => /^en\/|\.yml$/.test(file) && !siteFiles.test(file))
    .map(([, text]) => text.toLowerCase());
}

/** Whether no translation is missing, or in a file that cannot be read: a word may stand there. */
function isEnglishWhole(content: AuthoredContent): boolean {
  const chinese = folders.flatMap((folder) => codesOfFiles(content, `zh/${folder}`));
  const english = new Set(folders.flatMap((folder) => codesOfFiles(content, `en/${folder}`)));
  return isWhole(content) && chinese.every((code) => english.has(code));
}

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
