import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/*
 * The content as its authors wrote it, read without any code of the site: what is published is
 * held against this. It knows the files and the reading of the standard that the design gives,
 * and nothing of how the model is built.
 */

const folder = resolve(import.meta.dirname, '../../content');

/** What stands once for all editions; all else lies in the folder of the edition. */
const ofSite = /^(?:glossary|synonyms|changes)\.yml$|\/pages(?:\/|$)/;

const pathOf = (file: string) =>
  resolve(folder, ofSite.test(file) ? file : `editions/046-2023/${file}`);

export interface Both {
  zh: string;
  en: string;
}

export type WrittenLevel = 'basic' | 'advanced';

export interface WrittenItem {
  code: string;
  clause: string;
  ordinal: number;
  text: Both;
  /** True of 其它能力, which leaves a list open and names no ability. */
  open: boolean;
  level: WrittenLevel;
}

export interface WrittenClause {
  code: string;
  /** `clause`, `term`, `abbreviation`, `untitled`, or `foreword`. */
  kind: string;
  /** As it stands behind the number. */
  title: Both | undefined;
  /** What a term entry or an abbreviation defines. */
  term: Both | undefined;
  paragraphs: Both[];
  items: WrittenItem[];
}

export interface WrittenTable {
  code: string;
  level: WrittenLevel;
  label: Both;
  title: Both;
  continued: Both;
  columns: Both[];
  /** The ordinals of the rows that are printed first on a page. */
  partsOpenAt: number[];
  rows: WrittenRow[];
}

export interface WrittenRow {
  code: string;
  table: string;
  ordinal: number;
  level: WrittenLevel;
  module: string;
  position: string;
  name: Both;
  /** `undefined` where the transcription has lost it. */
  description: Both | undefined;
  /** Where the transcription shifted the cells: what each of the four holds. */
  printed: string[] | undefined;
}

export interface WrittenAbility {
  code: string;
  position: string;
  module: string | undefined;
  name: Both;
  description: Both | undefined;
  /** True of an ability that has a row, but no description. */
  lost: boolean;
  relation: string;
  certainty: string;
  item: WrittenItem | undefined;
  row: WrittenRow | undefined;
  /** The levels that its sources give it, the basic one first. */
  levels: WrittenLevel[];
}

export interface WrittenModule {
  code: string;
  position: string;
  printedUnder: string;
  name: Both;
  abilities: WrittenAbility[];
}

export interface WrittenPosition {
  code: string;
  clause: string;
  name: Both;
  printed: Both | undefined;
  modules: WrittenModule[];
  abilities: WrittenAbility[];
  levels: WrittenLevel[];
}

export interface WrittenNote {
  code: string;
  kind: string;
  concerns: string[];
  text: Both;
}

export interface WrittenGlossaryEntry {
  code: string;
  zh: string;
  en: string;
  forms: string[];
  meaning: Both | undefined;
  reason: Both | undefined;
  reliedOn: boolean;
}

interface Front {
  title: string;
  entries?: { title: string; page: string; code: string }[];
}
interface Head {
  kind?: string;
  title?: string;
  term?: string;
  english?: string;
  abbreviation?: string;
  meaning?: string;
  expansion?: string;
  items?: string[];
  openEnded?: boolean;
  label?: string;
  tables?: {
    code: string;
    level: WrittenLevel;
    label: string;
    title: string;
    continued: string;
    columns: string[];
    partsOpenAt: number[];
  }[];
  module?: string;
  name?: string;
  printed?: string[];
}

const entriesOf = <Data>(file: string) =>
  Object.entries(parse(readFileSync(pathOf(file), 'utf8')) as Record<string, Data>);

/** A file of one language: what stands between the lines of hyphens, and the paragraphs below. */
function document(file: string): { head: Head; paragraphs: string[] } {
  const [, head = '', ...body] = readFileSync(pathOf(file), 'utf8').split(/^---$/m);
  const lines = body.join('---').split('\n');
  return { head: (parse(head) ?? {}) as Head, paragraphs: lines.filter((line) => line !== '') };
}

/** The names of the files of a folder, `5.1.2.1` before `5.1.10`. */
function names(of: string): string[] {
  const files = readdirSync(pathOf(of)).map((name) => name.replace(/\.mdx$/, ''));
  return files.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

function both(kind: string, code: string) {
  const zh = document(`zh/${kind}/${code}.mdx`);
  const en = document(`en/${kind}/${code}.mdx`);
  return { zh: zh.head, en: en.head, paragraphs: together(zh.paragraphs, en.paragraphs) };
}

function together(zh: string[] = [], en: string[] = []): Both[] {
  if (zh.length !== en.length) throw new Error(`${String(zh)} is not translated part by part.`);
  return zh.map((text, index) => ({ zh: text, en: en[index] ?? '' }));
}

function titleOf(zh: Head, en: Head): Both | undefined {
  if (zh.kind === 'untitled') return undefined;
  if (zh.kind === 'term') return { zh: `${zh.term} ${zh.english}`, en: en.title ?? '' };
  if (zh.kind === 'abbreviation') {
    const chinese = `${zh.abbreviation}: ${zh.meaning} (${zh.expansion})`;
    return { zh: chinese, en: `${zh.abbreviation}: ${en.title}` };
  }
  return { zh: zh.title ?? '', en: en.title ?? '' };
}

function termOf(zh: Head, en: Head): Both | undefined {
  if (zh.kind === 'term') return { zh: zh.term ?? '', en: en.title ?? '' };
  if (zh.kind !== 'abbreviation') return undefined;
  return { zh: zh.abbreviation ?? '', en: zh.abbreviation ?? '' };
}

function clause(kind: string, code: string): WrittenClause {
  const { zh, en, paragraphs } = both(kind, code);
  const texts = together(zh.items, en.items);
  return {
    code,
    kind: zh.kind ?? code,
    title: titleOf(zh, en),
    term: termOf(zh, en),
    paragraphs,
    items: texts.map((text, index) => ({
      code: `${code}-${index + 1}`,
      clause: code,
      ordinal: index + 1,
      text,
      open: zh.openEnded === true && index === texts.length - 1,
      // Clause 5 names the level in the title under which it lists the items.
      level: zh.title?.startsWith('进阶') ? 'advanced' : 'basic',
    })),
  };
}

const [onlyEdition] = entriesOf<{
  number: string;
  title: Both;
  cover: { mark: string; series: Both; issued: Both; implemented: Both };
  issued: string;
  implemented: string;
  levels: Record<WrittenLevel, Both>;
  publisher: { name: Both; initials: string };
}>('edition.yml');
if (onlyEdition === undefined) throw new Error('There is no edition.');

/** The one edition, its key first. */
export const [edition, editionData] = onlyEdition;

/** What the edition calls a level, as a label: `初阶`, `Basic`. */
export function levelLabel(level: WrittenLevel): Both {
  const { zh, en } = editionData.levels[level];
  return { zh, en: en.replace(/^./, (first) => first.toUpperCase()) };
}

export const foreword = clause('front', 'foreword');

/** The printed table of contents: its title, and of each line the Chinese and the page. */
export const contents = {
  title: {
    zh: document('zh/front/contents.mdx').head.title ?? '',
    en: document('en/front/contents.mdx').head.title ?? '',
  },
  entries: (document('zh/front/contents.mdx').head as Front).entries ?? [],
};

const everyClause = names('zh/clauses')
  .filter((code) => !code.startsWith('annex-'))
  .map((code) => clause('clauses', code));

/** The clauses of the body, in printed order, and those of the annex. */
export const clauses = everyClause.filter(({ code }) => /^\d/.test(code));
export const annexClauses = everyClause.filter(({ code }) => !/^\d/.test(code));
export const items = clauses.flatMap((one) => one.items);

const modulesAsWritten = entriesOf<{ position: string; printedUnder?: string; name: Both }>(
  'modules.yml',
);

const annexAsWritten = both('clauses', 'annex-a');

export const annex = {
  code: 'annex-a',
  label: { zh: annexAsWritten.zh.label ?? '', en: annexAsWritten.en.label ?? '' },
  title: { zh: annexAsWritten.zh.title ?? '', en: annexAsWritten.en.title ?? '' },
};

export const tables = (annexAsWritten.zh.tables ?? []).map((zh, index): WrittenTable => {
  const en = annexAsWritten.en.tables?.[index];
  if (en === undefined) throw new Error(`${zh.code} is not translated.`);
  return {
    code: zh.code,
    level: zh.level,
    label: { zh: zh.label, en: en.label },
    title: { zh: zh.title, en: en.title },
    continued: { zh: zh.continued, en: en.continued },
    columns: together(zh.columns, en.columns),
    partsOpenAt: zh.partsOpenAt,
    rows: names('zh/rows')
      .filter((code) => code.startsWith(`${zh.code}-`))
      .map((code) => row(code, zh.code, zh.level)),
  };
});

export const rows = tables.flatMap((table) => table.rows);

function row(code: string, table: string, level: WrittenLevel): WrittenRow {
  const { zh, en, paragraphs } = both('rows', code);
  const [, module] = modulesAsWritten.find(([own]) => own === zh.module) ?? [];
  if (module === undefined) throw new Error(`${code} stands in no module.`);
  return {
    code,
    table,
    ordinal: Number(code.slice(table.length + 1)),
    level,
    module: zh.module ?? '',
    position: module.position,
    name: { zh: zh.name ?? '', en: en.name ?? '' },
    description: paragraphs[0],
    printed: zh.printed,
  };
}

/** The register. An ability is called what its row is called, or its item where it has no row. */
export const abilities = entriesOf<{
  row?: string;
  item?: string;
  relation: string;
  certainty?: string;
}>('abilities.yml').map(([code, written]): WrittenAbility => {
  const own = rows.find((one) => one.code === written.row);
  const item = items.find((one) => one.code === written.item);
  const name = own?.name ?? item?.text;
  if (name === undefined) throw new Error(`${code} has neither row nor item.`);
  const levels = [item?.level, own?.level];
  return {
    code,
    position: code.slice(0, 2),
    module: own?.module,
    name,
    description: own?.description,
    lost: own !== undefined && own.description === undefined,
    relation: written.relation,
    certainty: written.certainty ?? 'certain',
    item,
    row: own,
    levels: (['basic', 'advanced'] as const).filter((level) => levels.includes(level)),
  };
});

export const modules = modulesAsWritten.map(
  ([code, { position, printedUnder, name }]): WrittenModule => ({
    code,
    position,
    printedUnder: printedUnder ?? position,
    name,
    abilities: abilities.filter((ability) => ability.module === code),
  }),
);

/** In the order of the clauses that describe them. */
export const positions = entriesOf<{ clause: string; name: Both; printed?: Both }>('positions.yml')
  .sort(([, one], [, other]) => Number(one.clause) - Number(other.clause))
  .map(([code, { clause: described, name, printed }]): WrittenPosition => {
    const own = items.filter((item) => item.clause.startsWith(`${described}.`));
    return {
      code,
      clause: described,
      name,
      printed,
      modules: modules.filter((module) => module.position === code),
      abilities: abilities.filter((ability) => ability.position === code),
      levels: (['basic', 'advanced'] as const).filter((level) =>
        own.some((item) => item.level === level),
      ),
    };
  });

export const notes = entriesOf<Omit<WrittenNote, 'code'>>('notes.yml').map(
  ([code, note]): WrittenNote => ({ code, ...note }),
);

const entriesOfGlossary = entriesOf<{
  code: string;
  en: string;
  forms?: string[];
  avoid?: string[];
  meaning?: Both;
  reason?: Both;
  reliedOn?: boolean;
}>('glossary.yml');

export const glossary = entriesOfGlossary.map(
  ([zh, { code, en, forms = [], meaning, reason, reliedOn = false }]): WrittenGlossaryEntry => ({
    code,
    zh,
    en,
    forms,
    meaning,
    reason,
    reliedOn,
  }),
);

/** English wordings that may stand nowhere, each with the one to write instead. */
export const avoided = entriesOfGlossary.flatMap(([, { en, avoid = [] }]) =>
  avoid.map((wording) => ({ wording, instead: en })),
);

export const changes = entriesOf<{ text: Both; concerns?: string[]; covers?: string[] }>(
  'changes.yml',
).map(([date, change]) => ({ date, ...change }));

/** The lines of the transcription from which all Chinese was taken, blank ones left out. */
export const transcription = readdirSync(pathOf('source'))
  .flatMap((file) => readFileSync(pathOf(`source/${file}`), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '');

/** Every published code, in the order of the ledger. */
export const ledger = readFileSync(pathOf('ledger.txt'), 'utf8').trimEnd().split('\n');

/** A page that the editors have written, its marking taken off: a line for each block of text. */
export function editorialPage(language: keyof Both, name: string) {
  const { head, paragraphs } = document(`${language}/pages/${name}.mdx`);
  return { title: head.title ?? '', lines: paragraphs.map(withoutMarking) };
}

/** A line without the signs of Markdown: `##`, `-`, `[…](…)`, back quotes and asterisks. */
function withoutMarking(line: string): string {
  return line
    .replace(/^(?:#+|-) /, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '');
}
