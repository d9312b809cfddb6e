import { levels as allLevels, type Level } from '../schemas/codes.ts';
import type { Locale } from '../schemas/words.ts';
import { message } from '../i18n/translator.ts';
import { isOfSite, pages, pathInTree, placeOf, placeOfWord } from '../standard/addresses.ts';
import { displayCode } from '../standard/codes.ts';
import { levelName } from '../standard/level-name.ts';
import type { GlossaryEntry, Standard, Thing } from '../standard/model.ts';

/**
 * What a record is of; a term or abbreviation is a clause that readers look for as such, a word an
 * entry of the glossary.
 */
export type RecordKind = Thing['kind'] | 'term' | 'word' | 'page';

/** One thing that can be found, in one language: what it is called, what it says, where it is. */
export interface SearchRecord {
  /** `undefined` for a page. */
  code?: string;
  kind: RecordKind;
  /** What stands before the name: `5.1.2.1`, `表A.1`, `MS-07`. */
  label: string;
  name: string;
  /** What else it is called: the term alone, the name in the other source, the printed form. */
  names?: string[];
  /** What it says, apart from its name; paragraphs by line. */
  text?: string;
  /** Below the tree: `clauses/5.1.2.1.html#5.1.2.1-3`. */
  path: string;
  /** True of a page of the site as a whole, which stands in the trees at its root. */
  ofSite?: true;
  /** The code of the position it belongs to. */
  position?: string;
  levels?: Level[];
  /** The code of the module it belongs to. */
  module?: string;
  /** Of an item or a row, the code of the ability that it is a source of. */
  ability?: string;
}

/** A page that the editors wrote, as plain text. */
export interface EditorialText {
  /** The name of its file, and of the page: `about`. */
  page: string;
  title: string;
  text: string;
}

/**
 * The records of one language: one for each thing that has an address, and for the pages that
 * stand once. What readers look for first stands first: it decides between equals.
 */
export function searchRecords(
  standard: Standard,
  locale: Locale,
  editorial: EditorialText[] = [],
): SearchRecord[] {
  const things = [...standard.things.values()].map((thing) => recordOf(standard, thing, locale));
  const words = standard.glossary.map((entry) => wordRecord(entry, locale));
  const records = [...things, ...words, ...pageRecords(standard, locale, editorial)];
  return kindOrder.flatMap((kind) => records.filter((record) => record.kind === kind));
}

/** Rows follow abilities, whose texts they share: so the store compresses best. */
const kindOrder: RecordKind[] = [
  'position',
  'positionLevel',
  'term',
  'module',
  'ability',
  'row',
  'item',
  'clause',
  'table',
  'annex',
  'note',
  'page',
  'word',
];

function recordOf(standard: Standard, thing: Thing, locale: Locale): SearchRecord {
  const own = {
    code: thing.code,
    kind: thing.kind,
    label: displayCode(thing.code),
    path: pathInTree(placeOf(thing.code)),
  };
  switch (thing.kind) {
    case 'clause': {
      const paragraphs = thing.paragraphs.map((paragraph) => paragraph[locale]);
      return {
        ...own,
        kind: thing.term === undefined ? 'clause' : 'term',
        label: thing.number ?? '',
        // An untitled clause is called by what it says.
        name: thing.title?.[locale] ?? paragraphs[0] ?? '',
        ...names(thing.term?.[locale]),
        ...text(paragraphs.slice(thing.title === undefined ? 1 : 0).join('\n')),
        ...placedByClause(standard, thing.code),
      };
    }
    case 'item':
      return {
        ...own,
        name: thing.text[locale],
        ...placedByClause(standard, thing.clause),
        ...(thing.abilities.length === 1 ? { ability: thing.abilities[0] } : {}),
      };
    case 'annex':
      return { ...own, label: thing.label[locale], name: thing.title[locale] };
    case 'table':
      return {
        ...own,
        label: thing.label[locale],
        name: thing.title[locale],
        ...text(
          [
            ...thing.columns.map((column) => column[locale]),
            `${thing.label[locale]} ${thing.continued[locale]}`,
          ].join('\n'),
        ),
        levels: [thing.level],
      };
    case 'row':
      return {
        ...own,
        name: thing.name[locale],
        ...text(thing.description?.[locale]),
        position: thing.position,
        levels: [thing.level],
        module: thing.module,
        ability: thing.ability,
      };
    case 'position':
      return {
        ...own,
        name: thing.name[locale],
        ...names(thing.printed?.[locale]),
        position: thing.code,
      };
    case 'positionLevel': {
      const level = levelName(standard, thing.level)[locale];
      const name = standard.positions.find(({ code }) => code === thing.position)?.name[locale];
      return {
        ...own,
        name: locale === 'zh' ? `${name}（${level}）` : `${name} (${level.toLowerCase()})`,
        position: thing.position,
        levels: [thing.level],
      };
    }
    case 'module':
      return { ...own, name: thing.name[locale], position: thing.position };
    case 'ability':
      return {
        ...own,
        name: thing.name[locale],
        ...names(...thing.sources.map((source) => source.name[locale])),
        ...text(thing.description?.[locale]),
        position: thing.position,
        levels: thing.levels,
        ...(thing.module === undefined ? {} : { module: thing.module }),
      };
    case 'note':
      return { ...own, name: '', text: thing.text[locale] };
  }
}

/** A clause or item of 5.1 to 5.4 belongs to the position described there. */
function placedByClause(
  standard: Standard,
  clause: string,
): Pick<SearchRecord, 'position' | 'levels'> {
  const position = standard.positions.find((one) => `${clause}.`.startsWith(`${one.clause}.`));
  const level = position?.levels.find((one) => one.clause === clause)?.level;
  return {
    ...(position === undefined ? {} : { position: position.code }),
    ...(level === undefined ? {} : { levels: allLevels.filter((one) => one === level) }),
  };
}

/** A word is found by what it is called in either language, and by what it means. */
function wordRecord(entry: GlossaryEntry, locale: Locale): SearchRecord {
  const { code, zh, en, forms, meaning, reason } = entry;
  return {
    code,
    kind: 'word',
    label: '',
    name: entry[locale],
    ...names(...(locale === 'zh' ? [en, ...forms] : [...forms, zh])),
    ...text([meaning?.[locale], reason?.[locale]].filter(Boolean).join('\n')),
    path: pathInTree(placeOfWord(code)),
    ofSite: true,
  };
}

function pageRecords(
  standard: Standard,
  locale: Locale,
  editorial: EditorialText[],
): SearchRecord[] {
  const { edition, contents } = standard;
  const cover = [
    edition.number,
    edition.cover.mark,
    edition.cover.series[locale],
    edition.cover.issued[locale],
    edition.cover.implemented[locale],
    edition.publisher.name[locale],
    contents.title[locale],
    ...(locale === 'zh' ? [edition.title.en] : []),
    ...contents.entries.map(({ title }) => title[locale]),
  ];
  const page = (path: string, name: string, body?: string): SearchRecord => ({
    kind: 'page',
    label: '',
    name,
    ...text(body),
    path,
    ...(isOfSite(path) ? { ofSite: true } : {}),
  });
  return [
    { ...page(pages.home, edition.title[locale], cover.join('\n')), ...names(edition.number) },
    page(pages.full, message(locale, 'full.title')),
    page(pages.terms, message(locale, 'terms.title'), message(locale, 'terms.intro')),
    page(pages.glossary, message(locale, 'terms.glossary'), message(locale, 'terms.glossaryIntro')),
    page(pages.matrix, message(locale, 'matrix.title'), message(locale, 'matrix.intro')),
    page(
      pages.concordance,
      message(locale, 'concordance.title'),
      message(locale, 'concordance.intro'),
    ),
    page(pages.download, message(locale, 'download.title'), message(locale, 'download.intro')),
    page(pages.notes, message(locale, 'notes.title'), message(locale, 'notes.intro')),
    ...editorial.map((one) => page(`${one.page}.html`, one.title, one.text)),
  ];
}

function names(...list: (string | undefined)[]): Pick<SearchRecord, 'names'> {
  const given = list.filter((name) => name !== undefined);
  return given.length === 0 ? {} : { names: [...new Set(given)] };
}

function text(words: string | undefined): Pick<SearchRecord, 'text'> {
  return words ? { text: words } : {};
}
