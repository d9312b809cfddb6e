import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { abilitiesCsv } from '../../src/exports/abilities-csv.ts';
import { standard } from '../support/content.ts';
import { permanent, qualified, shown } from '../support/places.ts';
import {
  levelLabel,
  modules,
  positions,
  type WrittenAbility,
  type WrittenItem,
  type WrittenRow,
} from '../support/written.ts';

const site = 'https://example.org/standard/';
const written = positions.flatMap((position) => position.abilities);

const positionOf = ({ position }: WrittenAbility) =>
  positions.find(({ code }) => code === position);
const moduleOf = (ability: WrittenAbility) => modules.find(({ code }) => code === ability.module);
const levelOf = (source: WrittenItem | WrittenRow | undefined) =>
  source === undefined ? undefined : levelLabel(source.level);

/** What stands in each column, by its name. */
const columns: [string, (ability: WrittenAbility) => string | undefined][] = [
  ['code', ({ code }) => shown(code)],
  ['qualified_code', ({ code }) => qualified(code)],
  ['position', ({ position }) => shown(position)],
  ['position_zh', (ability) => positionOf(ability)?.name.zh],
  ['position_en', (ability) => positionOf(ability)?.name.en],
  ['module', (ability) => ability.module?.toUpperCase()],
  ['module_zh', (ability) => moduleOf(ability)?.name.zh],
  ['module_en', (ability) => moduleOf(ability)?.name.en],
  ['name_zh', ({ name }) => name.zh],
  ['name_en', ({ name }) => name.en],
  ['level_in_body_zh', ({ item }) => levelOf(item)?.zh],
  ['level_in_body_en', ({ item }) => levelOf(item)?.en],
  ['level_in_annex_zh', ({ row }) => levelOf(row)?.zh],
  ['level_in_annex_en', ({ row }) => levelOf(row)?.en],
  ['description_zh', ({ description }) => description?.zh],
  ['description_en', ({ description }) => description?.en],
  ['description_lost', ({ lost }) => (lost ? 'yes' : '')],
  ['item', ({ item }) => item?.code],
  ['row', ({ row }) => row?.code],
  ['relation', ({ relation }) => relation],
  ['certainty', ({ certainty }) => certainty],
  ['address', ({ code }) => site + permanent(code)],
];

function read() {
  const [header = [], ...lines] = parse(abilitiesCsv(standard, site), { bom: true });
  return { header, lines };
}

test('opens as UTF-8: it begins with a byte order mark', () => {
  expect(abilitiesCsv(standard, site).codePointAt(0)).toBe(0xfeff);
});

test('has these columns, and a line for each of the 76 abilities', () => {
  const { header, lines } = read();
  expect(header).toEqual(columns.map(([name]) => name));
  expect(lines).toHaveLength(76);
});

describe('every ability has in the column', () => {
  test.each(columns)('%s what the content gives', (name, expected) => {
    const { header, lines } = read();
    const column = header.indexOf(name);
    expect(lines.map((line) => line[column])).toEqual(
      written.map((ability) => expected(ability) ?? ''),
    );
  });
});

test('where the site knows no address, the addresses are paths from its root', () => {
  const offline = parse<{ address: string }>(abilitiesCsv(standard, undefined), {
    bom: true,
    columns: true,
  });
  expect(offline.map(({ address }) => address)).toEqual(written.map(({ code }) => permanent(code)));
});
