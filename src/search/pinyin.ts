/** A stretch of units of a name: from the one, up to before the other. */
export interface PinyinMatch {
  from: number;
  to: number;
}

/**
 * Finds what a query spells in pinyin: whole syllables from the beginning of any (`daogou`,
 * `dao gou`, and while typing `daog`), or the initials of at least two (`szdg`).
 * @param query folded, so without tone marks
 * @param syllables one for each unit of a name (see {@link unitsOf})
 */
export function matchPinyin(query: string, syllables: string[]): PinyinMatch | undefined {
  const letters = lettersOf(query);
  if (!/^[a-z]{2,}$/.test(letters)) return undefined;
  for (let from = 0; from < syllables.length; from++) {
    if (syllables.slice(from).join('').startsWith(letters)) {
      return { from, to: unitAt(syllables, from, letters.length) };
    }
  }
  const from = syllables
    .map((syllable) => syllable.charAt(0))
    .join('')
    .indexOf(letters);
  return from < 0 ? undefined : { from, to: from + letters.length };
}

/** The letters of a spelling, without what divides its syllables; ü, also typed v, is u. */
export function lettersOf(query: string): string {
  return query.replace(/[\s'-]/g, '').replace(/([ln])v/g, '$1u');
}

/** The units of a name that have a syllable each: a Han character, or a word of other letters. */
export function unitsOf(folded: string): string[] {
  return folded.match(/\p{sc=Han}|[a-z0-9]+/gu) ?? [];
}

/** The unit after the one that holds the letter before `length`, counted from a unit. */
function unitAt(syllables: string[], from: number, length: number): number {
  let letters = 0;
  let unit = from;
  while (letters < length) letters += syllables[unit++]?.length ?? length;
  return unit;
}
