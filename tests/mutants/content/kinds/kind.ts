import type { Maker } from '../edits.ts';

/**
 * What it would mean if a fault were published: harm; none; or that no rule could tell, since it
 * is a matter of wording that only a reader of both languages can judge.
 */
export type Meaning = 'harmful' | 'harmless' | 'unknowable';

/** A kind of fault in the content. */
export interface Kind {
  name: string;
  published: Meaning;
  make: Maker;
  /** Files that may be named besides the faulty one and its twin in the other language. */
  mayName: string[];
  /** What the words must have, where looking at the file does not show what is wrong. */
  mustSay?: RegExp;
}

type MakeKind = (name: string, make: Maker, mayName?: string[]) => Kind;

const kindThatIs =
  (published: Meaning): MakeKind =>
  (name, make, mayName = []) => ({ name, published, make, mayName });

/** A kind of fault that nobody sees who is not told what it is. */
export function unseen(kind: Kind, mustSay: RegExp): Kind {
  return { ...kind, mustSay };
}

export const harmful = kindThatIs('harmful');
export const harmless = kindThatIs('harmless');

/** Accepted by the checks: the build meets it, fails, and leaves the last site (tests/slow). */
export const endsTheBuild = harmless;

export const unknowable = kindThatIs('unknowable');

/** The texts of the standard in Chinese. */
export const chinese = /^zh\/(?:clauses|rows|front)\/.*\.mdx$/;

/** Those that have paragraphs. */
export const chineseParagraphs = /^zh\/(?:clauses|rows)\/.*\.mdx$|^zh\/front\/foreword/;

/** The translations. */
export const english = /^en\/(?:clauses|rows|front)\/.*\.mdx$/;

/** The texts of the standard in either language. */
export const texts = /^(?:zh|en)\/(?:clauses|rows|front)\/.*\.mdx$/;

/** The editors' own pages. */
export const pages = /^(?:zh|en)\/pages\/.*\.mdx$/;

/** The files of records by code. */
export const records =
  /^(?:abilities|changes|edition|glossary|modules|notes|positions|synonyms)\.yml$/;

/** Characters of Chinese names in a file of records, not of what editors explain. */
export const hanInNames = /(?<=^ +(?:zh|number): .*)\p{sc=Han}/gmu;

/** What tells of codes that are gone or new. */
export const codes = ['ledger.txt', 'published.json'];

/** What tells of a character of the Chinese that is not as printed. */
export const transcription = ['source/t-ccfags-046-2023.txt', 'published.json'];
