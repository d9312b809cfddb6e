import type { Bilingual, Locale } from '../schemas/words.ts';
import { languageRuns } from './language-runs.ts';
import type { GlossaryEntry } from './model.ts';

/** A line of a card in pieces; one that is in another language than the page says in which. */
export type CardLine = (string | [locale: Locale, text: string])[];

/** What the cards of words say, in the languages of a tree. */
export interface Meanings {
  /** Whose word it is: the editors’, not the standard's. */
  kind: CardLine;
  /** The way to the glossary. */
  toGlossary: CardLine;
  /** By the code of an entry, the lines that tell what it is and means. */
  words: Record<string, CardLine[]>;
}

/**
 * What the cards say of the words that the glossary explains.
 * @param languages of the tree, the leading one first
 * @param say the words of the cards themselves
 */
export function meaningsOf(
  glossary: GlossaryEntry[],
  languages: readonly [Locale, ...Locale[]],
  say: Record<'kind' | 'toGlossary', Bilingual>,
): Meanings {
  const [leading] = languages;
  const other = leading === 'zh' ? 'en' : 'zh';
  const line = (text: string, locale: Locale): CardLine =>
    locale === leading
      ? languageRuns(text, locale).map((run) =>
          run.locale === undefined ? run.text : [run.locale, run.text],
        )
      : [[locale, text]];
  const oneLine = (words: Bilingual): CardLine =>
    languages.flatMap((locale, index) => [
      ...(index > 0 ? [' '] : []),
      ...line(words[locale], locale),
    ]);
  const brackets: Bilingual<[string, string]> = { zh: ['（', '）'], en: [' (', ')'] };
  const [open, close] = brackets[leading];
  return {
    kind: oneLine(say.kind),
    toGlossary: oneLine(say.toGlossary),
    words: Object.fromEntries(
      glossary.flatMap((entry) => {
        const { code, meaning } = entry;
        if (meaning === undefined) return [];
        const name = [entry[leading], open, ...line(entry[other], other), close];
        return [[code, [name, ...languages.map((locale) => line(meaning[locale], locale))]]];
      }),
    ),
  };
}
