import { diffArrays } from 'diff';
import type { Locale } from '../schemas/words.ts';

/** A stretch of two texts set side by side: in both, in the earlier alone, in the later alone. */
export interface DifferencePart {
  text: string;
  kind: 'kept' | 'removed' | 'added';
}

/** What changed from one text to another, word by word. */
export function differenceOf(before: string, after: string, locale: Locale): DifferencePart[] {
  return diffArrays(wordsOf(before, locale), wordsOf(after, locale)).map(
    ({ value, added, removed }): DifferencePart => ({
      text: value.join(''),
      kind: added ? 'added' : removed ? 'removed' : 'kept',
    }),
  );
}

/** Words, and what stands between them (Unicode Standard Annex #29). */
function wordsOf(text: string, locale: Locale): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...segments].map(({ segment }) => segment);
}
