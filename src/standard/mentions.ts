import type { Locale } from '../schemas/words.ts';
import { annexName } from './annex-name.ts';
import { escapedPattern } from './escaped-pattern.ts';
import type { GlossaryEntry, Standard } from './model.ts';

/** A stretch of text; where it names something that has an address, the code of that. */
export interface Segment {
  text: string;
  code?: string;
  /** Whether the thing named is a term of clause 3, or a word that the glossary explains. */
  kind?: 'term' | 'word';
}

interface Phrase extends Segment {
  code: string;
}

/**
 * Cuts a text into what names a term, a position, a table or the annex, or uses a word that is
 * explained, and what lies between.
 * @param among the codes that may be meant where one phrase stands for several
 */
export type MentionFinder = (
  text: string,
  locale: Locale,
  among?: ReadonlySet<string | undefined>,
) => Segment[];

/**
 * Makes the finder for a standard. Of several names that begin at the same place the longest
 * wins: 全域经营 is not 全域, and 用户运营师 is the position, not the term 用户运营.
 * @param words entries of the glossary that are to be found as well
 */
export function mentionFinder(standard: Standard, words: GlossaryEntry[] = []): MentionFinder {
  const patterns = {
    zh: patternOf(phrases(standard, words, 'zh')),
    en: patternOf(phrases(standard, words, 'en')),
  };
  return (text, locale, among) => {
    const { pattern, byText } = patterns[locale];
    const segments: Segment[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const meant = byText.get(keyOf(match[1] ?? '')) ?? [];
      const phrase = meant.find(({ code }) => among?.has(code)) ?? meant[0];
      if (phrase === undefined) continue;
      if (match.index > end) segments.push({ text: text.slice(end, match.index) });
      segments.push({ ...phrase, text: match[0] });
      end = match.index + match[0].length;
    }
    if (end < text.length) segments.push({ text: text.slice(end) });
    return segments;
  };
}

function phrases(standard: Standard, words: GlossaryEntry[], locale: Locale): Phrase[] {
  const terms = standard.clauses.flatMap(({ code, term }): Phrase[] =>
    term === undefined ? [] : [{ text: term[locale], code, kind: 'term' }],
  );
  const { annex } = standard;
  const things: Phrase[] = [
    ...standard.positions.map(({ code, name }) => ({ text: name[locale], code })),
    ...annex.tables.map(({ code, label }) => ({ text: label[locale], code })),
    { text: annexName(annex)[locale], code: annex.code },
  ];
  const explained = words.flatMap(({ code, zh, en, forms }) =>
    (locale === 'zh' ? [zh] : [en, ...forms]).map((text): Phrase => ({ text, code, kind: 'word' })),
  );
  // What the standard itself defines is no matter of the glossary, nor the name of a position.
  const isTerm = new Set(terms.map(({ text }) => keyOf(text)));
  const named = new Set([...terms, ...things].map(({ text }) => keyOf(text)));
  return [
    ...terms,
    ...things.filter(({ text }) => !isTerm.has(keyOf(text))),
    ...explained.filter(({ text }) => !named.has(keyOf(text))),
  ];
}

function patternOf(list: Phrase[]): { pattern: RegExp; byText: Map<string, Phrase[]> } {
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
    byText: Map.groupBy(list, ({ text }) => keyOf(text)),
  };
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
