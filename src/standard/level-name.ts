import type { Level } from '../schemas/codes.ts';
import type { Bilingual } from '../schemas/words.ts';
import type { Standard } from './model.ts';

/** What the edition calls a level, as a label: the English with a capital, `初阶` and `Basic`. */
export function levelName({ edition }: Standard, level: Level): Bilingual {
  const { zh, en } = edition.levels[level];
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}
