import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { standardJson, standardJsonSchema } from '../../src/exports/standard-json.ts';
import { content, standard } from '../support/content.ts';

const ajv = formats.default(new Ajv2020({ allErrors: true, strict: true }));
const validate = ajv.compile(JSON.parse(standardJsonSchema()) as object);
const read = () => JSON.parse(standardJson(standard, undefined)) as Document;

interface Described {
  code: string;
  description: unknown;
  descriptionLost: boolean;
}
interface Document {
  positions: unknown[];
  modules: unknown[];
  abilities: (Described & { levels: string[]; sources: { code: string; level: string }[] })[];
  annex: { tables: { rows: Described[] }[] };
}

test('standard.json keeps its schema', () => {
  validate(read());
  expect(validate.errors).toBeNull();
});

test.each<[string, (document: Document) => void]>([
  [
    'an ability without a code',
    ({ abilities }) => Reflect.deleteProperty(abilities[0] ?? {}, 'code'),
  ],
  [
    'a third language',
    (document) => Object.assign(document.positions[0] ?? {}, { name: { fr: 'x' } }),
  ],
  ['a level that is none', ({ abilities }) => abilities[0]?.levels.push('expert')],
])('the schema refuses %s', (_what, spoil) => {
  const document = read();
  spoil(document);
  expect(validate(document)).toBe(false);
});

test('every code of the ledger is in it once', () => {
  const codes: string[] = [];
  JSON.stringify(read(), (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'code' in value && 'uuid' in value) {
      codes.push(String(value.code));
    }
    return value;
  });
  expect(codes.sort()).toEqual([...content.ledger].sort());
});

test('it counts 4 positions, 19 modules, 76 abilities', () => {
  const { positions, modules, abilities } = read();
  expect([positions.length, modules.length, abilities.length]).toEqual([4, 19, 76]);
});

test('two descriptions are lost, and marked so, in the rows and in the abilities', () => {
  const { annex, abilities } = read();
  const lost = (all: Described[]) => all.filter((one) => one.descriptionLost);
  const rows = lost(annex.tables.flatMap((table) => table.rows));
  expect(rows.map(({ code }) => code)).toEqual(['table-a.2-4', 'table-a.2-10']);
  expect(lost(abilities).map(({ code }) => code)).toEqual(['ms-19', 'uo-15']);
  for (const one of [...rows, ...lost(abilities)]) expect(one.description).toBeNull();
});

test('直播活动运营 has two levels, each with its source', () => {
  const ability = read().abilities.find(({ code }) => code === 'ms-10');
  expect(ability?.levels).toEqual(['basic', 'advanced']);
  expect(ability?.sources.map(({ code, level }) => [code, level])).toEqual([
    ['5.1.2.2-4', 'advanced'],
    ['table-a.1-10', 'basic'],
  ]);
});
