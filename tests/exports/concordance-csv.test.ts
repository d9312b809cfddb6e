import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { concordanceCsv } from '../../src/exports/concordance-csv.ts';
import { standard } from '../support/content.ts';
import { shown } from '../support/places.ts';
import { said } from '../support/said.ts';
import { levelLabel, positions, type Both, type WrittenAbility } from '../support/written.ts';

const written = positions.flatMap((position) => position.abilities);

/** In words: the relation, with the names of both rows of a split item, and how sure it is. */
function remark({ relation, certainty, item }: WrittenAbility): Both {
  const names = written.filter((one) => one.item === item).map(({ name }) => name);
  const rows = {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join('; '),
  };
  const words = said(`relation.${relation}`, { rows });
  if (certainty === 'certain') return words;
  const likely = said('relation.likely');
  return { zh: `${words.zh}${likely.zh}`, en: `${words.en} ${likely.en}` };
}

/** What stands in each column, by its name. */
const columns: [string, (ability: WrittenAbility) => string | undefined][] = [
  ['ability', ({ code }) => shown(code)],
  ['item', ({ item }) => item?.code],
  ['item_name_zh', ({ item }) => item?.text.zh],
  ['item_name_en', ({ item }) => item?.text.en],
  ['item_level_zh', ({ item }) => item && levelLabel(item.level).zh],
  ['item_level_en', ({ item }) => item && levelLabel(item.level).en],
  ['row', ({ row }) => row?.code],
  ['row_name_zh', ({ row }) => row?.name.zh],
  ['row_name_en', ({ row }) => row?.name.en],
  ['row_level_zh', ({ row }) => row && levelLabel(row.level).zh],
  ['row_level_en', ({ row }) => row && levelLabel(row.level).en],
  ['relation', ({ relation }) => relation],
  ['certainty', ({ certainty }) => certainty],
  ['remark_zh', (ability) => remark(ability).zh],
  ['remark_en', (ability) => remark(ability).en],
];

function read() {
  const [header = [], ...lines] = parse(concordanceCsv(standard), { bom: true });
  return { header, lines };
}

test('opens as UTF-8: it begins with a byte order mark', () => {
  expect(concordanceCsv(standard).codePointAt(0)).toBe(0xfeff);
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

test('a split item is told with both its rows', () => {
  const { header, lines } = read();
  const split = lines.find(([code]) => code === 'UO-13') ?? [];
  expect(split[header.indexOf('remark_zh')]).toBe(
    '条文中的一项，在附录中分为两行：用户数据认知、用户数据分析。',
  );
});

test('counts as the standard does', () => {
  const { header, lines } = read();
  const column = (name: string) => lines.map((line) => line[header.indexOf(name)]);
  const count = (relation: string) => column('relation').filter((one) => one === relation).length;
  // 75 items less four open entries; three of them are two rows each.
  expect(column('item').filter(Boolean)).toHaveLength(75 - 4 + 3);
  expect(column('row').filter(Boolean)).toHaveLength(48 + 26);
  expect(count('same')).toBe(49);
  expect(count('split')).toBe(6);
  expect(count('qualified') + count('reworded')).toBe(16);
  expect(count('item-only')).toBe(2);
  expect(count('row-only')).toBe(2);
  expect(count('level-differs')).toBe(1);
});
