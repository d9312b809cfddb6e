import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { abilitiesCsv } from '../../src/exports/abilities-csv.ts';
import { concordanceCsv } from '../../src/exports/concordance-csv.ts';
import { csv } from '../../src/exports/csv.ts';
import { positionsWorkbook } from '../../src/exports/positions-workbook.ts';
import { standard } from '../support/content.ts';

const site = 'https://example.org/standard/';
const records = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true, relaxColumnCount: false });

test('fields with commas, quotes and line ends come back as they were', () => {
  const rows = [
    ['a', 'b'],
    ['商城,会员', '说"好"'],
    ['一\n二', ' 空 '],
  ];
  expect(parse(csv(rows))).toEqual(rows);
  expect(csv([['a', 'b']])).toBe('a,b\r\n');
});

describe('abilities.csv', () => {
  const abilities = records(abilitiesCsv(standard, site));
  const ability = (code: string) => abilities.find((one) => one['code'] === code);

  test('opens as UTF-8: it begins with a byte order mark', () => {
    expect(abilitiesCsv(standard, site).codePointAt(0)).toBe(0xfeff);
  });

  test('has 76 abilities, 19 modules, 4 positions', () => {
    expect(abilities).toHaveLength(76);
    expect(new Set(abilities.map((one) => one['module']).filter(Boolean)).size).toBe(19);
    expect(new Set(abilities.map((one) => one['position'])).size).toBe(4);
  });

  test('both languages are complete', () => {
    const names = ['position_zh', 'position_en', 'name_zh', 'name_en'];
    for (const one of abilities) for (const name of names) expect(one[name]).not.toBe('');
    const described = abilities.filter((one) => one['description_zh'] !== '');
    // 74 rows, of which the transcription has lost the descriptions of two.
    expect(described).toHaveLength(72);
    for (const one of described) expect(one['description_en']).not.toBe('');
  });

  test.each(['MS-19', 'UO-15'])('%s has no description, and it says why', (code) => {
    expect(ability(code)).toMatchObject({
      description_zh: '',
      description_en: '',
      description_lost: 'yes',
    });
  });

  test('直播活动运营 has the level of each source', () => {
    expect(ability('MS-10')).toMatchObject({
      name_zh: '直播活动运营',
      item: '5.1.2.2-4',
      level_in_body_zh: '进阶',
      row: 'table-a.1-10',
      level_in_annex_zh: '初阶',
    });
  });

  test('two abilities have no module', () => {
    expect(abilities.filter((one) => one['module'] === '').map((one) => one['name_zh'])).toEqual([
      '客户一对一沟通及维护',
      '售后客诉处理',
    ]);
  });

  test('addresses are absolute where the site has one, else paths from its root', () => {
    expect(ability('MS-07')?.['address']).toBe('https://example.org/standard/id/046-2023/ms-07/');
    const offline = records(abilitiesCsv(standard, undefined));
    expect(offline[6]?.['address']).toBe('id/046-2023/ms-07/');
  });
});

describe('concordance.csv', () => {
  const rows = records(concordanceCsv(standard));
  const count = (relation: string) => rows.filter((row) => row['relation'] === relation).length;

  test('tells of every ability', () => expect(rows).toHaveLength(76));

  test('counts as the standard does', () => {
    // 75 items less four open entries; three of them are two rows each.
    expect(rows.filter((row) => row['item'] !== '')).toHaveLength(75 - 4 + 3);
    expect(rows.filter((row) => row['row'] !== '')).toHaveLength(48 + 26);
    expect(count('same')).toBe(49);
    expect(count('split')).toBe(6);
    expect(count('qualified') + count('reworded')).toBe(16);
    expect(count('item-only')).toBe(2);
    expect(count('row-only')).toBe(2);
    expect(count('level-differs')).toBe(1);
  });

  test('an item that is two rows names both', () => {
    const row = rows.find((one) => one['row_name_zh'] === '用户数据认知');
    expect(row?.['item_name_zh']).toBe('用户数据认知与分析');
    expect(row?.['remark_zh']).toContain('用户数据认知、用户数据分析');
  });
});

describe('positions.xlsx', async () => {
  const workbook = Buffer.from(await positionsWorkbook(standard, site));
  const sheets = await readWorkbook(workbook);

  test('has a sheet for each position behind one about itself', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      '说明 About',
      '小程序商城运营师',
      '用户运营师',
      '会员运营师',
      '数字导购',
    ]);
  });

  test.each([
    ['小程序商城运营师', 24],
    ['用户运营师', 23],
    ['会员运营师', 10],
    ['数字导购', 19],
  ])('%s has %i abilities, complete in both languages', async (name, abilities) => {
    const [header, ...rows] = await readSheet(workbook, name);
    expect(header).toHaveLength(10);
    expect(rows).toHaveLength(abilities);
    for (const row of rows) for (const cell of [0, 3, 4, 7, 8, 9]) expect(row[cell]).toBeTruthy();
  });

  test('a lost description is called lost, and both levels are told', async () => {
    const rows = await readSheet(workbook, '小程序商城运营师');
    const lost = rows.find((row) => row[0] === 'MS-19');
    expect(lost?.[7]).toContain('缺失');
    expect(lost?.[8]).toContain('lost in our transcription');
    const livestream = rows.find((row) => row[3] === '直播活动运营');
    expect(livestream?.slice(5, 7)).toEqual(['进阶 Advanced', '初阶 Basic']);
  });

  test('is the same bytes when made again', async () => {
    await new Promise((later) => setTimeout(later, 2100));
    expect(Buffer.from(await positionsWorkbook(standard, site)).equals(workbook)).toBe(true);
  });
});
