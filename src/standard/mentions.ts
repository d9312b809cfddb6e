import type { Locale } from '../schemas/words.ts';
import { annexName } from './annex-name.ts';
import { escapedPattern } from './escaped-pattern.ts';
import type { Standard } from './model.ts';

/** A stretch of text; where it names something that has an address, the code of that. */
export interface Segment {
  text: string;
  code?: string;
  /** Whether the thing named is a term of clause 3. */
  term?: boolean;
}

interface Phrase {
  text: string;
  code: string;
  term: boolean;
}

/** Cuts a text into what names a term, a position, a table or the annex, and what lies between. */
export type MentionFinder = (text: string, locale: Locale) => Segment[];

/**
 * Makes the finder for a standard. Of several names that begin at the same place the longest
 * wins: 全域经营 is not 全域, and 用户运营师 is the position, not the term 用户运营.
 */
export function mentionFinder(standard: Standard): MentionFinder {
  const patterns = {
    zh: patternOf(phrases(standard, 'zh')),
    en: patternOf(phrases(standard, 'en')),
  };
  return (text, locale) => {
    const { pattern, byText } = patterns[locale];
    const segments: Segment[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const phrase = byText.get(keyOf(match[1] ?? ''));
      if (phrase === undefined) continue;
      if (match.index > end) segments.push({ text: text.slice(end, match.index) });
      segments.push({ text: match[0], code: phrase.code, ...(phrase.term ? { term: true } : {}) });
      end = match.index + match[0].length;
    }
    if (end < text.length) segments.push({ text: text.slice(end) });
    return segments;
  };
}

function phrases(standard: Standard, locale: Locale): Phrase[] {
  const terms = standard.clauses.flatMap(({ code, term }) =>
    term === undefined ? [] : [{ text: term[locale], code, term: true }],
  );
  const isTerm = new Set(terms.map(({ text }) => keyOf(text)));
  const positions = standard.positions
    .map(({ code, name }) => ({ text: name[locale], code, term: false }))
    .filter(({ text }) => !isTerm.has(keyOf(text)));
  const { annex } = standard;
  const tables = annex.tables.map(({ code, label }) => ({
    text: label[locale],
    code,
    term: false,
  }));
  return [
    ...terms,
    ...positions,
    ...tables,
    { text: annexName(annex)[locale], code: annex.code, term: false },
  ];
}

function patternOf(list: Phrase[]): { pattern: RegExp; byText: Map<string, Phrase> } {
  const longestFirst = [...list].sort((one, other) => other.text.length - one.text.length);
  const alternatives = longestFirst.map(({ text }) => {
    // White space may differ from the name (表A.1, 表 A.1); Latin words must stand alone.
    const spaced = text
      .split(/\s+|(?<=\p{sc=Han})(?=[A-Z])/u)
      .map(escapedPattern)
      .join('\\s*');
    const before = /^\p{sc=Latin}/u.test(text) ? '(?<![\\p{sc=Latin}-])' : '';
    const after = /^\p{sc=Latin}|\p{sc=Latin}$/u.test(text) ? '(?=s?(?![\\p{sc=Latin}-]))' : '';
    return `${before}${spaced}${after}`;
  });
  return {
    pattern: new RegExp(`(${alternatives.join('|')})(?:(?<=\\p{sc=Latin})s)?`, 'giu'),
    byText: new Map(list.map((phrase) => [keyOf(phrase.text), phrase])),
  };
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
