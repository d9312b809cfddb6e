import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { standardJson, standardJsonSchema } from '../../src/exports/standard-json.ts';
import { standard } from '../support/content.ts';
import { permanent, place, places, qualified, shown } from '../support/places.ts';
import { said } from '../support/said.ts';
import { uuid } from '../support/uuid.ts';
import * as written from '../support/written.ts';

const site = 'https://example.org/standard/';
const schema = () => JSON.parse(standardJsonSchema()) as object;
const ajv = formats.default(new Ajv2020({ allErrors: true, strict: true }));

/** What the schema that is published finds wrong with a document. */
function problemsOf(document: unknown) {
  const validate = ajv.compile(schema());
  validate(document);
  return validate.errors ?? [];
}

const read = (siteUrl?: string) =>
  JSON.parse(standardJson(standard, siteUrl)) as Record<string, unknown>;

/** Every field of the document, as the content gives it. */
function expectedDocument(siteUrl: string | undefined): Record<string, unknown> {
  const { editionData } = written;
  const identified = (code: string) => ({
    code,
    qualifiedCode: qualified(code),
    uuid: uuid(code),
    address: `${siteUrl ?? ''}${permanent(code)}`,
  });
  const codes = (things: { code: string }[]) => things.map(({ code }) => code);
  const inOrder = written.positions.flatMap((position) => position.abilities);

  const clause = (own: written.WrittenClause) => ({
    ...identified(own.code),
    number: own.code === 'foreword' ? null : shown(own.code),
    form: own.kind,
    title: own.title ?? null,
    term: own.term ?? null,
    paragraphs: own.paragraphs,
    items: own.items.map((item) => ({
      ...identified(item.code),
      ordinal: item.ordinal,
      text: item.text,
      open: item.open,
      abilities: codes(inOrder.filter((ability) => ability.item === item)),
    })),
    parent: place(own.code).above ?? null,
    children: codes(written.clauses.filter(({ code }) => place(code).above === own.code)),
  });
  const row = (own: written.WrittenRow) => ({
    ...identified(own.code),
    ordinal: own.ordinal,
    level: own.level,
    position: own.position,
    module: own.module,
    name: own.name,
    description: own.description ?? null,
    descriptionLost: own.description === undefined,
    printed: own.printed ?? null,
    ability: inOrder.find((ability) => ability.row === own)?.code,
  });
  const listOf = (position: written.WrittenPosition, level: written.WrittenLevel) =>
    position.abilities.map(({ item }) => item).find((item) => item?.level === level)?.clause;
  const sources = ({ item, row: own }: written.WrittenAbility) => [
    ...(item ? [{ code: item.code, kind: 'item', name: item.text, level: item.level }] : []),
    ...(own ? [{ code: own.code, kind: 'row', name: own.name, level: own.level }] : []),
  ];

  return {
    $schema: 'standard.schema.json',
    edition: {
      code: written.edition,
      number: editionData.number,
      title: editionData.title,
      series: editionData.cover.series,
      publisher: editionData.publisher.name,
      issued: editionData.issued,
      implemented: editionData.implemented,
    },
    status: [said('status.zh'), said('status.en')],
    foreword: clause(written.foreword),
    clauses: written.clauses.map(clause),
    annex: {
      ...identified(written.annex.code),
      label: written.annex.label,
      title: written.annex.title,
      clauses: written.annexClauses.map(clause),
      tables: written.tables.map((table) => ({
        ...identified(table.code),
        level: table.level,
        label: table.label,
        title: table.title,
        columns: table.columns,
        rows: table.rows.map(row),
      })),
    },
    positions: written.positions.map((own) => ({
      ...identified(own.code),
      name: own.name,
      printed: own.printed ?? null,
      clause: own.clause,
      responsibilities: `${own.clause}.1`,
      levels: own.levels.map((level) => ({
        ...identified(`${own.code}-${level}`),
        level,
        clause: listOf(own, level),
      })),
      modules: codes(own.modules),
      abilities: codes(own.abilities),
    })),
    modules: written.positions.flatMap((position) =>
      position.modules.map((own) => ({
        ...identified(own.code),
        name: own.name,
        position: own.position,
        printedUnder: own.printedUnder,
        abilities: codes(own.abilities),
      })),
    ),
    abilities: inOrder.map((own) => ({
      ...identified(own.code),
      name: own.name,
      position: own.position,
      module: own.module ?? null,
      levels: own.levels,
      sources: sources(own),
      relation: own.relation,
      certainty: own.certainty,
      description: own.description ?? null,
      descriptionLost: own.lost,
    })),
    notes: written.notes.map((own) => ({
      ...identified(own.code),
      kind: own.kind,
      concerns: own.concerns,
      text: own.text,
    })),
    glossary: written.glossary.map(({ meaning, reason, ...own }) => ({
      ...own,
      meaning: meaning ?? null,
      reason: reason ?? null,
    })),
    changes: [...written.changes]
      .reverse()
      .map(({ date, text, concerns = [] }) => ({ date, text, concerns })),
  };
}

describe.each([site, undefined])('with the address %s', (siteUrl) => {
  const own = () => read(siteUrl);
  const expected = expectedDocument(siteUrl);

  test('has these parts and no others', () => {
    expect(Object.keys(own())).toEqual(Object.keys(expected));
  });

  test.each(Object.keys(expected))('%s is what the content gives', (part) => {
    expect(own()[part]).toEqual(expected[part]);
  });

  test('keeps its schema', () => {
    expect(problemsOf(own())).toEqual([]);
  });
});

test('is set out to be read, and ends with its line', () => {
  for (const text of [standardJson(standard, site), standardJsonSchema()]) {
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
  }
});

test('every code of the ledger is in it once', () => {
  const codes: string[] = [];
  JSON.stringify(read(), (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'code' in value && 'uuid' in value) {
      codes.push(String(value.code));
    }
    return value;
  });
  expect(codes.sort()).toEqual([...written.ledger].sort());
  expect([...places.keys()].sort()).toEqual(codes);
});

test('it counts 4 positions, 19 modules, 76 abilities', () => {
  const { positions, modules, abilities } = read();
  expect([positions, modules, abilities].map((all) => Object.values(all ?? []).length)).toEqual([
    4, 19, 76,
  ]);
});

describe('standard.schema.json', () => {
  test('is of the dialect 2020-12', () => {
    expect(schema()).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
  });

  test('leaves no description empty', () => {
    const descriptions: unknown[] = [];
    JSON.stringify(schema(), (key, value: unknown) => {
      if (key === 'description' && typeof value === 'string') descriptions.push(value);
      return value;
    });
    expect(descriptions.length).toBeGreaterThan(20);
    expect(descriptions).not.toContain('');
  });

  const [row] = written.rows;
  const [ability] = written.positions.flatMap((position) => position.abilities);
  const [note] = written.notes;
  const [change] = written.changes;

  test.each([
    ['a document without its edition', '"edition":', '"version":'],
    ['a part that it does not know', '"status":', '"more": [], "status":'],
    ['a third language', '"zh":', '"fr": "x", "zh":'],
    ['a form of clause that is none', '"form":"term"', '"form":"definition"'],
    ['a level that is none', '"levels":["basic"]', '"levels":["expert"]'],
    ['a cell that holds nothing known', '"blank"', '"empty"'],
    ['a relation that is none', `"relation":"${ability?.relation}"`, '"relation":"other"'],
    ['a certainty that is none', '"certainty":"certain"', '"certainty":"sure"'],
    ['a kind of note that is none', `"kind":"${note?.kind}"`, '"kind":"remark"'],
    ['a kind of source that is none', '"kind":"row"', '"kind":"cell"'],
    ['an ordinal of nought', `"ordinal":${row?.ordinal}`, '"ordinal":0'],
    ['an ordinal between two', `"ordinal":${row?.ordinal}`, '"ordinal":1.5'],
    ['a number that is no text', '"number":"1"', '"number":1'],
    ['an identifier that is none', '"uuid":"', '"uuid":"x'],
    ['a day that is none', `"date":"${change?.date}"`, '"date":"2026-13-01"'],
    ['a day of issue that is none', '"issued":"', '"issued":"x'],
    ['an answer that is neither yes nor no', '"reliedOn":false', '"reliedOn":"no"'],
    ['a word where a list belongs', '"concerns":[]', '"concerns":"all"'],
  ])('refuses %s', (_what, right, wrong) => {
    const text = JSON.stringify(read());
    const spoilt = text.replace(right, wrong);
    expect(spoilt).not.toBe(text);
    expect(problemsOf(JSON.parse(spoilt))).not.toEqual([]);
  });
});
