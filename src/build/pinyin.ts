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
  return pinyin(han, { toneType: 'none', type: 'array', v: true }).map(plainLetters);
}

/**
 * The characters that people type, by the syllables in which each may be read: those of the
 * texts, and the 3,755 of GB/T 2312—1980 level 1, the common ones. Only syllables of the texts
 * count: others spell nothing that could be found.
 */
export function charactersBySyllable(texts: string): Record<string, string> {
  const own = new Set(texts.match(/\p{sc=Han}/gu) ?? []);
  const heard = new Set([...own].flatMap(allReadings));
  const bySyllable = new Map<string, string>();
  for (const character of [...new Set([...own, ...commonCharacters()])].sort()) {
    for (const syllable of allReadings(character).filter((one) => heard.has(one))) {
      bySyllable.set(syllable, `${bySyllable.get(syllable) ?? ''}${character}`);
    }
  }
  return Object.fromEntries([...bySyllable].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function allReadings(character: string): string[] {
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  return [...new Set(all.map(plainLetters))];
}

function plainLetters(syllable: string): string {
  return syllable.replace('v', 'u');
}

/** Rows 16 to 55 of GB/T 2312—1980, in the two bytes of its EUC form. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row);
  return rows
    .flatMap((row) => Array.from({ length: 94 }, (_, cell) => Uint8Array.of(row, 0xa1 + cell)))
    .map((bytes) => decoder.decode(bytes))
    .filter((character) => /^\p{sc=Han}$/u.test(character));
}
