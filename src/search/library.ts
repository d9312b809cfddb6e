import { foldText, type SimplifiedForms } from './fold.ts';
import type { SearchRecord } from './records.ts';
import { stem } from './stem.ts';
import { hanBigrams, wordsOf } from './tokens.ts';

/** All that the browser gets of one language. Plain data: it travels as JSON. */
export interface RecordStore {
  records: SearchRecord[];
  /** For each record, the syllables of its name in pinyin; empty where it has none. */
  pinyin: string[][];
  /** Traditional characters, each followed by the simplified one that the texts use. */
  traditional: string;
  /** Everyday words, and the standard's own words for the same. */
  synonyms: Record<string, string[]>;
  /** The records of each of the engine's pages, by the name that the engine gives it. */
  pages: Record<string, number[]>;
}

/** A record with what it is compared by. */
export interface Entry {
  record: SearchRecord;
  /** Where it stands among the others: what decides between equals. */
  order: number;
  /** All its names, folded. */
  names: string[];
  /** Label and name, as they are shown, folded. */
  title: string;
  text: string;
  /** The words of Latin letters in all of these, by their stems. */
  stems: ReadonlyMap<string, string[]>;
  /** The stems of its words in their order, by lines: what finds words side by side. */
  stemmed: string;
  bigrams: ReadonlySet<string>;
  pinyin: string[];
  /** What its position, at its levels, and its module are called, folded. */
  context: string;
}

/** The records of one language, ready to be asked. */
export interface Library {
  /** What stands in the standard, and what the editors say of it. */
  entries: Entry[];
  /** What the glossary says of words, found by itself: it is no answer to anything else. */
  words: Entry[];
  byCode: ReadonlyMap<string, Entry>;
  byPath: ReadonlyMap<string, Entry>;
  /** The words of Latin letters of all entries, by their stems. */
  vocabulary: ReadonlyMap<string, string[]>;
  /** All that is said, folded, by lines. */
  whole: string;
  simplified: SimplifiedForms;
  synonyms: ReadonlyMap<string, string[]>;
  pages: Record<string, number[]>;
}

/** Prepares the records of a language, once, for all queries to come. */
export function openLibrary(store: RecordStore): Library {
  const simplified = simplifiedForms(store.traditional);
  const all = store.records.map((record, order) =>
    entryOf(record, order, store.pinyin[order] ?? [], simplified),
  );
  const entries = all.filter(({ record }) => record.kind !== 'word');
  const byCode = new Map(
    entries.flatMap((entry) => (entry.record.code ? [[entry.record.code, entry]] : [])),
  );
  for (const entry of entries) entry.context = contextOf(entry.record, byCode);
  return {
    entries,
    words: all.filter(({ record }) => record.kind === 'word'),
    byCode,
    whole: entries.flatMap(({ title, names, text }) => [title, ...names, text]).join('\n'),
    vocabulary: stemsOf(entries.flatMap(({ title, names, text }) => [title, ...names, text])),
    byPath: new Map(all.map((entry) => [entry.record.path, entry])),
    simplified,
    synonyms: new Map(
      Object.entries(store.synonyms).map(([word, own]) => [
        foldText(word, simplified),
        own.map((one) => foldText(one, simplified)),
      ]),
    ),
    pages: store.pages,
  };
}

/** What a record is called where it stands alone. */
export function titleOfRecord({ label, name }: SearchRecord): string {
  return `${label} ${name}`.trim();
}

function entryOf(
  record: SearchRecord,
  order: number,
  pinyin: string[],
  simplified: SimplifiedForms,
): Entry {
  const title = foldText(titleOfRecord(record), simplified);
  const text = foldLines(record.text ?? '', simplified);
  const names = [record.name, ...(record.names ?? [])].filter(Boolean);
  const folded = [...new Set(names.map((name) => foldText(name, simplified)))];
  return {
    record,
    order,
    names: folded,
    title,
    text,
    stems: stemsOf([title, ...folded, text]),
    stemmed: [title, ...folded, ...text.split('\n')].map(stemmedLine).join('\n'),
    bigrams: hanBigrams([title, ...folded, text].join('\n')),
    pinyin,
    context: '',
  };
}

function contextOf(record: SearchRecord, byCode: ReadonlyMap<string, Entry>): string {
  const { position, levels = [], module } = record;
  const around = [position, ...levels.map((level) => `${position}-${level}`), module];
  return around.flatMap((code) => byCode.get(code ?? '')?.names ?? []).join('\n');
}

/** Paragraphs stay apart: nothing is found across the end of one. */
function foldLines(text: string, simplified: SimplifiedForms): string {
  return text
    .split('\n')
    .map((line) => foldText(line, simplified))
    .join('\n');
}

/** The stems of the words of a text, each between spaces. */
export function stemmedLine(folded: string): string {
  return ` ${wordsOf(folded).map(stem).join(' ')} `;
}

function stemsOf(texts: string[]): Map<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const word of new Set(texts.flatMap(wordsOf))) {
    const key = stem(word);
    stems.set(key, [...(stems.get(key) ?? []), word]);
  }
  return stems;
}

function simplifiedForms(pairs: string): Map<string, string> {
  const characters = [...pairs];
  const forms = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    forms.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
  return forms;
}
