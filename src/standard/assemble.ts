import { levels, positionIn } from '../schemas/codes.ts';
import { listOf, responsibilitiesOf } from '../schemas/position-clauses.ts';
import type { Bilingual } from '../schemas/words.ts';
import { paragraphsOf, type Content } from './content.ts';
import type {
  Ability,
  Annex,
  Clause,
  ContentsEntry,
  Item,
  Module,
  Note,
  Position,
  PositionLevel,
  Row,
  Source,
  Standard,
  Table,
  Thing,
} from './model.ts';
import { compareCodes } from './order.ts';
import { textsByCode } from './texts-by-code.ts';

/** The order of positions is the order of the clauses that describe them, not of their codes. */
const byClause = (one: Position, other: Position) => compareCodes(one.clause, other.clause);

/**
 * Assembles the model from the content. The content must have passed the checks.
 * @throws where a code points nowhere; the checks say it better, so run them first.
 */
export function assembleStandard(content: Content): Standard {
  const [editionCode, edition] = only(content.edition);
  const foreword = forewordOf(content);
  const allClauses = clausesOf(content);
  const clauses = allClauses.filter((clause) => !clause.code.startsWith('a.'));
  const annexClauses = allClauses.filter((clause) => clause.code.startsWith('a.'));
  const annex = annexOf(content, annexClauses);
  const rows = annex.tables.flatMap((table) => table.rows);
  const items = clauses.flatMap((clause) => clause.items);
  const abilities = abilitiesOf(content, rows, items);
  const modules = modulesOf(content, abilities);
  const positions = positionsOf(content, clauses, modules, abilities);
  const notes = notesOf(content);

  return {
    editionCode,
    texts: textsByCode(content),
    root: edition.replaces === undefined ? '' : `${editionCode}/`,
    edition,
    contents: contentsOf(content, [foreword, ...clauses], annex),
    foreword,
    clauses,
    annex,
    annexClauses,
    positions,
    modules: positions.flatMap(({ code }) => modules.filter((module) => module.position === code)),
    abilities: positions.flatMap(({ code }) => abilities.filter((one) => one.position === code)),
    notes,
    glossary: Object.entries(content.glossary).map(
      ([zh, { code, en, forms, meaning, reason, reliedOn }]) => ({
        code,
        zh,
        en,
        forms,
        meaning,
        reason,
        reliedOn,
      }),
    ),
    changes: Object.entries(content.changes)
      .map(([date, { edition, text, concerns }]) => ({ date, edition, text, concerns }))
      .sort((one, other) => other.date.localeCompare(one.date)),
    things: byCode([
      foreword,
      ...clauses.flatMap((clause) => [clause, ...clause.items]),
      annex,
      ...annexClauses,
      ...annex.tables.flatMap((table) => [table, ...table.rows]),
      ...positions.flatMap((position) => [position, ...position.levels]),
      ...modules,
      ...abilities,
      ...notes,
    ]),
  };
}

/** The thing with that code. @throws where there is none of that kind. */
export function thing<Kind extends Thing['kind']>(
  standard: Pick<Standard, 'things'>,
  kind: Kind,
  code: string,
): Extract<Thing, { kind: Kind }> {
  const found = standard.things.get(code);
  if (found?.kind !== kind) throw new Error(`There is no ${kind} with the code ${code}.`);
  return found as Extract<Thing, { kind: Kind }>;
}

function byCode(things: Thing[]): Map<string, Thing> {
  return new Map(things.map((one) => [one.code, one]));
}

function only<Data>(records: Record<string, Data>): [string, Data] {
  const [first, ...others] = Object.entries(records);
  if (first === undefined || others.length > 0) {
    throw new Error('edition.yml must describe exactly one edition.');
  }
  return first;
}

function get<Data>(records: Record<string, Data>, code: string): Data {
  const found = records[code];
  if (found === undefined) throw new Error(`The content has no entry ${code}.`);
  return found;
}

/**
 * The codes of what is printed in rows, position by position, in the order of their rows; what has
 * none comes last. Codes live across editions, so their own order is that of the edition that had
 * them first.
 */
function asPrinted<Data>(
  records: Record<string, Data>,
  rowOf: (data: Data, code: string) => string | undefined,
): string[] {
  const places = sortedCodes(records).map((code) => ({
    code,
    position: positionIn(code),
    row: rowOf(get(records, code), code),
  }));
  return places
    .sort((one, other) => {
      if (one.position !== other.position) return one.position < other.position ? -1 : 1;
      if (one.row === undefined || other.row === undefined) {
        return Number(one.row === undefined) - Number(other.row === undefined);
      }
      return compareCodes(one.row, other.row);
    })
    .map(({ code }) => code);
}

function sortedCodes(records: Record<string, unknown>): string[] {
  return Object.keys(records).sort(compareCodes);
}

/**
 * Pairs the parts of what has that code, language by language.
 * @throws where one language has more of them: a text without its counterpart is no translation
 */
function pair(code: string, zh: string[], en: string[]): Bilingual[] {
  if (zh.length !== en.length) {
    throw new Error(
      `${code} is not translated part by part: ${zh.length} in Chinese, ${en.length} in English.`,
    );
  }
  return zh.map((text, index) => ({ zh: text, en: given(en[index], code, 'text') }));
}

/** What the translation must have. @throws where it lacks it, rather than show the Chinese */
function given<Value>(english: Value | undefined, code: string, what: string): Value {
  if (english === undefined) throw new Error(`${code} has no English ${what}.`);
  return english;
}

function forewordOf(content: Content): Clause {
  const zh = get(content.zhFront, 'foreword');
  const en = get(content.enFront, 'foreword');
  return {
    kind: 'clause',
    code: 'foreword',
    number: undefined,
    form: 'foreword',
    title: { zh: zh.data.title, en: en.data.title },
    term: undefined,
    paragraphs: pair('foreword', paragraphsOf(zh.body), paragraphsOf(en.body)),
    items: [],
    parent: undefined,
    children: [],
  };
}

function contentsOf(content: Content, clauses: Clause[], annex: Annex) {
  const zh = get(content.zhFront, 'contents').data;
  const en = get(content.enFront, 'contents').data;
  const englishTitle = (code: string) => {
    if (code === annex.code) return `${annex.label.en} ${annex.title.en}`;
    const clause = clauses.find((one) => one.code === code);
    if (clause === undefined) {
      throw new Error(`The printed contents name ${code}, which is no clause.`);
    }
    return [clause.number, clause.title?.en].filter(Boolean).join(' ');
  };
  const entries = (zh.entries ?? []).map(({ title, page, code }): ContentsEntry => ({
    title: { zh: title, en: englishTitle(code) },
    page,
    code,
  }));
  return { title: { zh: zh.title, en: en.title }, entries };
}

function clausesOf(content: Content): Clause[] {
  const codes = sortedCodes(content.zhClauses).filter((code) => !code.startsWith('annex-'));
  return codes.map((code) => clauseOf(content, code, codes));
}

function clauseOf(content: Content, code: string, codes: string[]): Clause {
  const zh = get(content.zhClauses, code);
  const en = get(content.enClauses, code);
  const parent = code.startsWith('a.') ? 'annex-a' : code.replace(/\.?\d+$/, '');
  const items = 'items' in zh.data ? (zh.data.items ?? []) : [];
  const openEnded = 'openEnded' in zh.data && zh.data.openEnded === true;
  return {
    kind: 'clause',
    code,
    number: code.toUpperCase(),
    form: zh.data.kind === 'annex' ? 'untitled' : zh.data.kind,
    title: titleOf(code, zh.data, en.data.title),
    term: termOf(code, zh.data, en.data.title),
    paragraphs: pair(code, paragraphsOf(zh.body), paragraphsOf(en.body)),
    items: pair(code, items, en.data.items ?? []).map((text, index): Item => ({
      kind: 'item',
      code: `${code}-${index + 1}`,
      clause: code,
      ordinal: index + 1,
      text,
      open: openEnded && index === items.length - 1,
      abilities: Object.keys(content.abilities)
        .filter((ability) => content.abilities[ability]?.item === `${code}-${index + 1}`)
        .sort(compareCodes),
    })),
    parent: parent === '' ? undefined : parent,
    children: codes.filter((one) => one.replace(/\.\d+$/, '') === code && one !== code),
  };
}

type ZhClause = Content['zhClauses'][string]['data'];

function titleOf(code: string, zh: ZhClause, en: string | undefined): Bilingual | undefined {
  if (zh.kind === 'untitled') return undefined;
  const english = given(en, code, 'title');
  switch (zh.kind) {
    case 'term':
      return { zh: `${zh.term} ${zh.english}`, en: english };
    case 'abbreviation':
      return {
        zh: `${zh.abbreviation}: ${zh.meaning} (${zh.expansion})`,
        en: `${zh.abbreviation}: ${english}`,
      };
    default:
      return { zh: zh.title, en: english };
  }
}

function termOf(code: string, zh: ZhClause, en: string | undefined): Bilingual | undefined {
  if (zh.kind === 'term') return { zh: zh.term, en: given(en, code, 'title') };
  if (zh.kind === 'abbreviation') return { zh: zh.abbreviation, en: zh.abbreviation };
  return undefined;
}

function annexOf(content: Content, clauses: Clause[]): Annex {
  const code = 'annex-a';
  const zh = get(content.zhClauses, code).data;
  const en = get(content.enClauses, code).data;
  if (zh.kind !== 'annex') throw new Error('zh/clauses/annex-a.mdx is not an annex.');
  return {
    kind: 'annex',
    code,
    label: { zh: zh.label, en: given(en.label, code, 'label') },
    title: { zh: zh.title, en: given(en.title, code, 'title') },
    clauses: clauses.map((clause) => clause.code),
    tables: zh.tables.map((table, index): Table => {
      const english = given(en.tables?.[index], table.code, 'words');
      const words = (key: 'label' | 'title' | 'continued') => ({
        zh: table[key],
        en: english[key],
      });
      return {
        kind: 'table',
        code: table.code,
        annex: code,
        level: table.level,
        label: words('label'),
        title: words('title'),
        continued: words('continued'),
        columns: pair(table.code, table.columns, english.columns),
        rows: rowsOf(content, table),
      };
    }),
  };
}

function rowsOf(
  content: Content,
  table: { code: string; level: Row['level']; partsOpenAt: number[] },
): Row[] {
  const codes = sortedCodes(content.zhRows).filter((code) => code.startsWith(`${table.code}-`));
  const abilityOf = new Map(
    Object.entries(content.abilities).map(([code, { row }]) => [row, code] as const),
  );
  return codes.map((code): Row => {
    const zh = get(content.zhRows, code);
    const en = get(content.enRows, code);
    const ordinal = Number(code.slice(table.code.length + 1));
    const ability = abilityOf.get(code);
    if (ability === undefined) throw new Error(`The row ${code} belongs to no ability.`);
    return {
      kind: 'row',
      code,
      table: table.code,
      ordinal,
      level: table.level,
      position: get(content.modules, zh.data.module).position,
      module: zh.data.module,
      name: { zh: zh.data.name, en: en.data.name },
      description: pair(code, paragraphsOf(zh.body), paragraphsOf(en.body))[0],
      printed: zh.data.printed,
      opensPart: table.partsOpenAt.includes(ordinal),
      ability,
    };
  });
}

function abilitiesOf(content: Content, rows: Row[], items: Item[]): Ability[] {
  return asPrinted(content.abilities, ({ row }) => row).map((code): Ability => {
    const { row: rowCode, item: itemCode, relation, certainty } = get(content.abilities, code);
    const row = rows.find((one) => one.code === rowCode);
    const item = items.find((one) => one.code === itemCode);
    const sources = [
      ...(item ? [itemSource(content, item)] : []),
      ...(row ? [rowSource(row)] : []),
    ];
    const name = row?.name ?? item?.text;
    if (name === undefined) throw new Error(`The ability ${code} has neither item nor row.`);
    return {
      kind: 'ability',
      code,
      position: positionIn(code),
      module: row?.module,
      name,
      levels: levels.filter((level) => sources.some((source) => source.level === level)),
      sources,
      relation,
      certainty,
      description: row?.description,
      descriptionLost: row !== undefined && row.description === undefined,
    };
  });
}

/** @throws where an ability names an item of a clause that lists the abilities of no level */
function itemSource(content: Content, item: Item): Source {
  const clauses = Object.values(content.positions).map(({ clause }) => clause);
  const level = levels.find((one) => clauses.some((clause) => listOf(clause, one) === item.clause));
  if (level === undefined) throw new Error(`${item.code} is in no list of abilities.`);
  return { kind: 'item', code: item.code, name: item.text, level };
}

function rowSource(row: Row): Source {
  return { kind: 'row', code: row.code, name: row.name, level: row.level };
}

function modulesOf(content: Content, abilities: Ability[]): Module[] {
  const firstRows = new Map<string, string>();
  for (const { module, sources } of abilities) {
    const row = sources.find(({ kind }) => kind === 'row')?.code;
    if (module === undefined || row === undefined) continue;
    const [first = row] = [firstRows.get(module), row]
      .filter((one) => one !== undefined)
      .sort(compareCodes);
    firstRows.set(module, first);
  }
  return asPrinted(content.modules, (_, code) => firstRows.get(code)).map((code): Module => {
    const { position, name, printedUnder } = get(content.modules, code);
    return {
      kind: 'module',
      code,
      position,
      name,
      printedUnder: printedUnder ?? position,
      abilities: codesOf(abilities.filter((ability) => ability.module === code)),
    };
  });
}

function positionsOf(
  content: Content,
  clauses: Clause[],
  modules: Module[],
  abilities: Ability[],
): Position[] {
  const positions = Object.entries(content.positions).map(
    ([code, { clause, name, printed }]): Position => ({
      kind: 'position',
      code,
      name,
      printed,
      clause,
      responsibilities: responsibilitiesOf(clause),
      levels: levels.flatMap((level): PositionLevel[] => {
        const list = clauses.find((one) => one.code === listOf(clause, level));
        if (list === undefined) return [];
        const levelCode = `${code}-${level}`;
        return [
          { kind: 'positionLevel', code: levelCode, position: code, level, clause: list.code },
        ];
      }),
      modules: codesOf(modules.filter((module) => module.position === code)),
      abilities: codesOf(abilities.filter((ability) => ability.position === code)),
    }),
  );
  return positions.sort(byClause);
}

function notesOf(content: Content): Note[] {
  return sortedCodes(content.notes).map((code): Note => {
    const { kind, concerns, text } = get(content.notes, code);
    return { kind: 'note', code, noteKind: kind, concerns, text };
  });
}

function codesOf(things: Thing[]): string[] {
  return things.map((one) => one.code);
}
