import { describe, expect, test } from 'vitest';
import { standard } from '../support/content.ts';
import {
  abilities,
  annex,
  annexClauses,
  changes,
  clauses,
  contents,
  edition,
  editionData,
  foreword,
  glossary,
  items,
  ledger,
  modules,
  notes,
  positions,
  tables,
  type WrittenAbility,
  type WrittenClause,
  type WrittenItem,
  type WrittenModule,
  type WrittenNote,
  type WrittenPosition,
  type WrittenRow,
  type WrittenTable,
} from '../support/written.ts';
import {
  clauseAbove,
  clauseAt,
  clausesIn,
  numberOf,
  positionLevels,
  terms,
  type WrittenPositionLevel,
} from './written-codes.ts';

/** The rows with which a page of a table begins: in the transcription, its columns stand anew. */
const firstOnPage = ['table-a.1-1', 'table-a.1-18', 'table-a.1-40', 'table-a.2-1', 'table-a.2-12'];

/** What stands in the four cells of the rows that the transcription has shifted. */
const shifted: Record<string, string[]> = {
  'table-a.2-4': ['blank', 'blank', 'module', 'name'],
  'table-a.2-5': ['blank', 'name', 'blank', 'description'],
  'table-a.2-10': ['blank', 'position', 'module', 'name'],
  'table-a.2-11': ['module', 'blank', 'name', 'description'],
  'table-a.2-26': ['name', 'blank', 'description', 'blank'],
};

const codes = (list: { code: string }[]) => list.map(({ code }) => code);

function clauseExpected(clause: WrittenClause) {
  const { code, kind, title, paragraphs } = clause;
  return {
    kind: 'clause',
    code,
    number: numberOf(clause),
    form: kind,
    title,
    term: terms[code],
    paragraphs,
    items: clause.items.map(itemExpected),
    parent: clauseAbove(code),
    children: clausesIn(code),
  };
}

function itemExpected({ code, clause, ordinal, text, open }: WrittenItem) {
  const named = abilities.filter(({ item }) => item?.code === code);
  return { kind: 'item', code, clause, ordinal, text, open, abilities: codes(named) };
}

const annexExpected = () => ({
  kind: 'annex',
  ...annex,
  clauses: codes(annexClauses),
  tables: tables.map(tableExpected),
});

function tableExpected(written: WrittenTable) {
  const { code, level, label, title, continued, columns, rows } = written;
  const words = { label, title, continued, columns };
  return { kind: 'table', annex: annex.code, code, level, ...words, rows: rows.map(rowExpected) };
}

function rowExpected(row: WrittenRow) {
  const [ability, ...others] = abilities.filter((one) => one.row?.code === row.code);
  if (ability === undefined || others.length > 0) throw new Error(`${row.code}: one ability.`);
  return {
    kind: 'row',
    ...row,
    printed: shifted[row.code],
    opensPart: firstOnPage.includes(row.code),
    ability: ability.code,
  };
}

function positionExpected(position: WrittenPosition) {
  const { code, clause, name, printed } = position;
  return {
    kind: 'position',
    code,
    name,
    printed,
    clause,
    responsibilities: `${clause}.1`,
    levels: positionLevels.filter((level) => level.position === position).map(levelExpected),
    modules: codes(position.modules),
    abilities: codes(position.abilities),
  };
}

function levelExpected({ code, position, level, clause }: WrittenPositionLevel) {
  return { kind: 'positionLevel', code, position: position.code, level, clause };
}

function moduleExpected({ abilities: own, ...module }: WrittenModule) {
  return { kind: 'module', ...module, abilities: codes(own) };
}

function abilityExpected({ item, row, lost, ...ability }: WrittenAbility) {
  return {
    kind: 'ability',
    ...ability,
    descriptionLost: lost,
    sources: [
      ...(item ? [{ kind: 'item', code: item.code, name: item.text, level: item.level }] : []),
      ...(row ? [{ kind: 'row', code: row.code, name: row.name, level: row.level }] : []),
    ],
  };
}

function noteExpected({ kind, ...note }: WrittenNote) {
  return { kind: 'note', noteKind: kind, ...note };
}

/** In English the printed contents are made from the titles. */
function englishOfContents(code: string): string {
  if (code === annex.code) return `${annex.label.en} ${annex.title.en}`;
  const clause = clauseAt(code);
  return [numberOf(clause), clause.title?.en].filter(Boolean).join(' ');
}

describe('the assembled model equals the written content', () => {
  test.each<[string, unknown, unknown]>([
    ['the edition', standard.edition, editionData],
    ['its code', standard.editionCode, edition],
    ['the title of the printed contents', standard.contents.title, contents.title],
    [
      'the printed contents',
      standard.contents.entries,
      contents.entries.map(({ title, page, code }) => ({
        title: { zh: title, en: englishOfContents(code) },
        page,
        code,
      })),
    ],
    ['the foreword', standard.foreword, clauseExpected(foreword)],
    ['the clauses', standard.clauses, clauses.map(clauseExpected)],
    ['the annex', standard.annex, annexExpected()],
    ['the clauses of the annex', standard.annexClauses, annexClauses.map(clauseExpected)],
    ['the positions', standard.positions, positions.map(positionExpected)],
    ['the modules', standard.modules, modules.map(moduleExpected)],
    ['the abilities', standard.abilities, abilities.map(abilityExpected)],
    ['the notes', standard.notes, notes.map(noteExpected)],
    ['the glossary', standard.glossary, glossary],
    [
      'the changes',
      standard.changes,
      // What an entry covers is the checks' concern; it names no codes.
      changes.map(({ date, text, concerns = [] }) => ({ date, text, concerns })).reverse(),
    ],
  ])('%s', (_what, assembled, written) => {
    expect(assembled).toEqual(written);
  });

  test('everything that has a code, by its code, in the order of the ledger', () => {
    const written = [
      ...[foreword, ...clauses, ...annexClauses].map(clauseExpected),
      ...items.map(itemExpected),
      annexExpected(),
      ...tables.flatMap((table) => [tableExpected(table), ...table.rows.map(rowExpected)]),
      ...positions.map(positionExpected),
      ...positionLevels.map(levelExpected),
      ...modules.map(moduleExpected),
      ...abilities.map(abilityExpected),
      ...notes.map(noteExpected),
    ];
    expect([...standard.things.keys()]).toEqual(ledger);
    expect(Object.fromEntries(standard.things)).toEqual(
      Object.fromEntries(written.map((one) => [one.code, one])),
    );
  });
});
