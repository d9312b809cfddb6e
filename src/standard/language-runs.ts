import type { Locale } from '../schemas/words.ts';

/** A stretch of a text; where it is in the other language, which that is. */
export interface LanguageRun {
  text: string;
  locale?: Locale;
}

/**
 * Cuts a text of one language where words of the other stand in it, so that these can be marked
 * as what they are (WCAG 2.2, 3.1.2). In English that is what is written in Han characters, with
 * the Chinese punctuation between them. In Chinese it is words of small Latin letters: codes,
 * names of files, addresses and abbreviations in capitals (GMV) are read alike in both.
 */
export function languageRuns(text: string, locale: Locale): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const [from, to] of locale === 'en' ? chineseIn(text) : englishIn(text)) {
    if (from > end) runs.push({ text: text.slice(end, from) });
    runs.push({ text: text.slice(from, to), locale: locale === 'en' ? 'zh' : 'en' });
    end = to;
  }
  if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end) });
  return runs;
}

type Range = [from: number, to: number];

const chinese = /[\p{sc=Han}\u3001-\u303F\uFF01-\uFF60]+/gu;

function chineseIn(text: string): Range[] {
  return [...text.matchAll(chinese)]
    .filter(([run]) => /\p{sc=Han}/u.test(run))
    .map(({ 0: run, index }) => [index, index + run.length]);
}

/** What Latin letters, digits and the marks of codes, files and addresses make without a space. */
const token = /[A-Za-z\d][\w.\-/:#@’'+&%=?]*/g;
const word = /^[A-Za-z]+(?:[-’'][A-Za-z]+)*$/;

function englishIn(text: string): Range[] {
  const runs: Range[] = [];
  for (const { 0: found, index } of text.matchAll(token)) {
    const own = withoutEndMarks(found);
    if (!word.test(own) || !/[a-z]/.test(own) || own.length < 2) continue;
    const last = runs.at(-1);
    const between = last === undefined ? undefined : text.slice(last[1], index);
    // Words of one phrase are one run, with abbreviations and numbers among them.
    if (last !== undefined && /^[,.;:]? (?:[A-Z\d.]+ )*$/.test(between ?? '')) {
      last[1] = index + own.length;
    } else runs.push([index, index + own.length]);
  }
  return runs;
}

function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ".-/:#’'+&?".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
