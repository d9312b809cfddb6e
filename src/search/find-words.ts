import type { Hit } from './answer.ts';
import { foldText } from './fold.ts';
import { isInName, type How } from './match.ts';
import type { Library } from './library.ts';
import type { Locale } from '../schemas/words.ts';

/**
 * Adds what the glossary says to what was found in the standard: the word that is asked for right
 * behind the best hit, or before mere guesses; words of which it is a part, or whose meaning has
 * it, at the end.
 */
export function withWords(hits: Hit[], query: string, library: Library, locale: Locale): Hit[] {
  const folded = foldText(query, library.simplified);
  if (folded === '') return hits;
  const found = (how: How, which: (entry: Library['words'][number]) => boolean): Hit[] =>
    library.words
      .filter(which)
      .map(({ record }) => ({ record, how, matched: record, locale, needles: [folded] }));
  const asked = found('name', ({ names }) => names.includes(folded));
  const others = [
    ...found('name', (entry) => !entry.names.includes(folded) && isInName(entry, folded)),
    ...found('text', (entry) => !isInName(entry, folded) && entry.text.includes(folded)),
  ];
  const best = hits.slice(0, hits.every(({ how }) => guesses.includes(how)) ? 0 : 1);
  return [...best, ...asked, ...hits.slice(best.length), ...others];
}

const guesses: How[] = ['pinyin', 'synonym', 'near'];
