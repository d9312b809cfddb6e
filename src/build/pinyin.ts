import { pinyin } from 'pinyin-pro';
import { foldText } from '../search/fold.ts';
import { unitsOf } from '../search/pinyin.ts';

/**
 * The syllables of a name, one for each of its units: of a Han character its reading in this
 * name (会 is hui in 会员), of a word of letters the word itself. Empty for a name without Han
 * characters. ü is written u.
 */
export function syllablesOf(name: string): string[] {
  const folded = foldText(name);
  if (!/\p{sc=Han}/u.test(folded)) return [];
  return unitsOf(folded)
    .join(' ')
    .split(/ (?=[a-z0-9])|(?<=[a-z0-9]) /)
    .flatMap((part) => (/^[a-z0-9]/.test(part) ? [part] : readings(part.replace(/ /g, ''))));
}

function readings(han: string): string[] {
  return pinyin(han, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
    syllable.replace('v', 'u'),
  );
}
