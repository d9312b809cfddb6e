import type { CellContent } from '../schemas/row.ts';
import type { Certainty, Relation } from '../schemas/ability.ts';
import type { Level } from '../schemas/codes.ts';
import type { EditionData } from '../schemas/edition.ts';
import type { NoteKind } from '../schemas/note.ts';
import type { PublishedText } from '../schemas/published.ts';
import type { Bilingual } from '../schemas/words.ts';

/** A clause, a subclause, or the foreword. */
export interface Clause {
  kind: 'clause';
  code: string;
  /** As shown to people: `5.1.2.1`, `A.1`; the foreword has none. */
  number: string | undefined;
  form: 'foreword' | 'clause' | 'term' | 'abbreviation' | 'untitled';
  /** What stands behind the number: `全域 omni`, `GMV: 商品交易总额 (Gross Merchandise Volume)`. */
  title: Bilingual | undefined;
  /** Of a term entry, the term (`全域`, `omni`); of an abbreviation, the abbreviation. */
  term: Bilingual | undefined;
  paragraphs: Bilingual[];
  items: Item[];
  /** The clause or annex it is a part of. */
  parent: string | undefined;
  /** Its immediate subclauses, in order. */
  children: string[];
}

/** A list item of a clause. */
export interface Item {
  kind: 'item';
  code: string;
  clause: string;
  /** From 1. */
  ordinal: number;
  text: Bilingual;
  /** True for 其它能力, which names no ability but leaves the list open. */
  open: boolean;
  /** The abilities it names: none where it is open, two where the annex splits it. */
  abilities: string[];
}

export interface Annex {
  kind: 'annex';
  code: string;
  /** `附录 A (规范性)` */
  label: Bilingual;
  title: Bilingual;
  clauses: string[];
  tables: Table[];
}

export interface Table {
  kind: 'table';
  code: string;
  annex: string;
  level: Level;
  /** `表A.1` */
  label: Bilingual;
  title: Bilingual;
  columns: Bilingual[];
  continued: Bilingual;
  rows: Row[];
}

/** A row of a table of the annex. */
export interface Row {
  kind: 'row';
  code: string;
  table: string;
  /** From 1, within its table. */
  ordinal: number;
  level: Level;
  position: string;
  module: string;
  name: Bilingual;
  /** `undefined` where our transcription has lost it. */
  description: Bilingual | undefined;
  /** Where the transcription shifted the cells: what each of the four holds. */
  printed: CellContent[] | undefined;
  /** True where a page of the table begins with it, and the position is printed anew. */
  opensPart: boolean;
  ability: string;
}

export interface Position {
  kind: 'position';
  code: string;
  name: Bilingual;
  printed: Bilingual | undefined;
  /** The clause that describes it, as `5.1`. */
  clause: string;
  /** The subclause with its responsibilities, as `5.1.1`. */
  responsibilities: string;
  levels: PositionLevel[];
  modules: string[];
  /** All its abilities, by code. */
  abilities: string[];
}

/** A position at one level: what courses are sold for. */
export interface PositionLevel {
  kind: 'positionLevel';
  code: string;
  position: string;
  level: Level;
  /** The subclause that lists its abilities, as `5.1.2.1`. */
  clause: string;
}

export interface Module {
  kind: 'module';
  code: string;
  position: string;
  name: Bilingual;
  /** The position under whose cell the annex prints it. */
  printedUnder: string;
  /** Its abilities, basic rows first. */
  abilities: string[];
}

/** What one place of the standard says of an ability. */
export interface Source {
  /** The item or row. */
  code: string;
  kind: 'item' | 'row';
  name: Bilingual;
  level: Level;
}

/** An ability: the union of an item of clause 5 and a row of Annex A. */
export interface Ability {
  kind: 'ability';
  code: string;
  position: string;
  /** `undefined` for an ability that only an item names. */
  module: string | undefined;
  /** The row's name, or the item's where there is no row. */
  name: Bilingual;
  /** The levels that its sources give it: two where they disagree. */
  levels: Level[];
  /** The item first, then the row. */
  sources: Source[];
  relation: Relation;
  certainty: Certainty;
  /** `undefined` where it has no row, or where the row's description is lost. */
  description: Bilingual | undefined;
  /** True where it has a row whose description our transcription has lost. */
  descriptionLost: boolean;
}

/** An editorial note: what the editors of the site say of the text, apart from it. */
export interface Note {
  kind: 'note';
  code: string;
  noteKind: NoteKind;
  concerns: string[];
  text: Bilingual;
}

/** Anything that has a code, and so an address. */
export type Thing =
  Clause | Item | Annex | Table | Row | Position | PositionLevel | Module | Ability | Note;

/** A fixed translation of the glossary, which belongs to the site and not to an edition. */
export interface GlossaryEntry {
  /** Given once, as `t-032`; no code of an edition. */
  code: string;
  zh: string;
  en: string;
  forms: string[];
  /** What it means, in one line; every word relied on has one. */
  meaning: Bilingual | undefined;
  reason: Bilingual | undefined;
  /** Whether the standard relies on the word without defining it. */
  reliedOn: boolean;
}

/** A line of the printed table of contents. */
export interface ContentsEntry {
  /** As printed, in Chinese; in English made from the titles. */
  title: Bilingual;
  /** The printed page number. */
  page: string;
  code: string;
}

/** What changed in what the site publishes, on one day. */
export interface Change {
  /** As `2026-11-23`. */
  date: string;
  /** The edition that it says it is of. */
  edition?: string | undefined;
  text: Bilingual;
  concerns: string[];
}

/** The whole standard, ready to be asked. */
export interface Standard {
  /** `046-2023`: qualifies every code that leaves the site. */
  editionCode: string;
  /**
   * Where its pages and files stand, from the root of the site: the first edition's at the root
   * itself, for ever, so `''`; a later one's below its name, `046-2026/`.
   */
  root: string;
  edition: EditionData;
  /** What the site says at each code, to be set beside another edition or an earlier release. */
  texts: Map<string, PublishedText>;
  contents: { title: Bilingual; entries: ContentsEntry[] };
  foreword: Clause;
  /** All numbered clauses and subclauses, 1 to 5.4.2.2, in printed order. */
  clauses: Clause[];
  annex: Annex;
  /** The annex's own clauses. */
  annexClauses: Clause[];
  positions: Position[];
  modules: Module[];
  abilities: Ability[];
  notes: Note[];
  glossary: GlossaryEntry[];
  /** The newest first. */
  changes: Change[];
  /** Everything that has a code, in the order of the ledger. */
  things: Map<string, Thing>;
}
