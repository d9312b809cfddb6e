import type { Bilingual } from '../schemas/words.ts';

/** How far a text and its translation lie apart, in what can be counted. */
export interface PairMeasures {
  /** English characters for each Chinese one. */
  ratio: number;
  /** The numbers in figures, in order of size. */
  numbers: Bilingual;
  /** How many pairs of quotation marks. */
  quotations: Bilingual<number>;
  /** How many members the longest list has. */
  members: Bilingual<number>;
}

/** Measures a text beside its translation. Sentences may be cut otherwise; these may not differ. */
export function measuresOf({ zh, en }: Bilingual): PairMeasures {
  return {
    ratio: en.length / Math.max(1, zh.length),
    numbers: { zh: numbersIn(zh), en: numbersIn(en) },
    quotations: { zh: countOf(zh, /“/g), en: countOf(en, /“/g) },
    members: { zh: chineseList(zh), en: englishList(en) },
  };
}

function numbersIn(text: string): string {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers.sort().join(' ');
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Members between one mark of a sentence and the next. In Chinese 、 parts them, and a last one
 * behind 和 or 及 is not counted, since these join other things as well. English parts with commas
 * all the rest of a sentence too, so it may have more, but not fewer.
 */
function chineseList(text: string): number {
  return Math.max(...text.split(/[，,；;。：:（）()]/).map((part) => part.split('、').length));
}

function englishList(text: string): number {
  const lengths = text.split(/[.;:()]/).map((stretch) => {
    const parts = stretch.split(',');
    return parts.length + (/ (?:and|or) /.test(parts.at(-1) ?? '') ? 1 : 0);
  });
  return Math.max(...lengths);
}
