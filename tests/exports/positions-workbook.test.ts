import { unzipSync } from 'fflate';
import { load, type CheerioAPI } from 'cheerio';
import readWorkbook from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { positionsWorkbook } from '../../src/exports/positions-workbook.ts';
import { standard } from '../support/content.ts';
import { permanent, reasonOf, shown } from '../support/places.ts';
import { said } from '../support/said.ts';
import {
  clauses,
  editionData,
  modules,
  positions,
  type Both,
  type WrittenAbility,
  type WrittenItem,
  type WrittenRow,
} from '../support/written.ts';

const site = 'https://example.org/standard/';
const bytes = await positionsWorkbook(standard, site);
const sheets = await readWorkbook(Buffer.from(bytes));

/** The rows of a sheet as its reader finds them: an empty cell is null. */
const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];

test('has a sheet for each position behind one about itself', () => {
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    '说明 About',
    ...positions.map(({ name }) => name.zh),
  ]);
});

test('the first sheet says what it is, what the texts are worth, what each position does', () => {
  const { number, title } = editionData;
  const pair = ({ zh, en }: Both) => [zh, en];
  const responsibilities = (clause: string) =>
    clauses.find(({ code }) => code === `${clause}.1`)?.paragraphs ?? [];
  expect(rowsOf('说明 About')).toEqual([
    [`${number} ${title.zh}`, title.en],
    pair(said('status.zh')),
    pair(said('status.en')),
    ...positions.flatMap(({ clause, name }) => [
      [null, null],
      pair(name),
      ...responsibilities(clause).map(pair),
    ]),
  ]);
});

const levelOf = (source: WrittenItem | WrittenRow | undefined) => {
  if (source === undefined) return undefined;
  const { zh, en } = said(`level.${source.level}`);
  return `${zh} ${en}`;
};
const moduleOf = (ability: WrittenAbility) => modules.find(({ code }) => code === ability.module);
const described = (ability: WrittenAbility) => ability.description ?? reasonOf(ability);

/** What stands in each column, by its heading. */
const columns: [string, string, (ability: WrittenAbility) => string | undefined][] = [
  ['编码', 'Code', ({ code }) => shown(code)],
  ['能力模块', 'Ability module (Chinese)', (ability) => moduleOf(ability)?.name.zh],
  ['能力模块（英文）', 'Ability module', (ability) => moduleOf(ability)?.name.en],
  ['能力', 'Ability (Chinese)', ({ name }) => name.zh],
  ['能力（英文）', 'Ability', ({ name }) => name.en],
  ['等级（条文）', 'Level in the body', ({ item }) => levelOf(item)],
  ['等级（附录 A）', 'Level in Annex A', ({ row }) => levelOf(row)],
  ['能力描述', 'Description (Chinese)', (ability) => described(ability)?.zh],
  ['能力描述（英文）', 'Description', (ability) => described(ability)?.en],
  ['固定地址', 'Permanent address', ({ code }) => site + permanent(code)],
];

describe.each(positions)('the sheet of $name.zh', ({ name, abilities }) => {
  const [header = [], ...rows] = rowsOf(name.zh);

  test('has these columns, and a row for each ability', () => {
    expect(header).toEqual(columns.map(([zh, en]) => `${zh}\n${en}`));
    expect(rows).toHaveLength(abilities.length);
  });

  test.each(columns)('has in the column %s what the content gives', (zh, en, expected) => {
    const column = header.indexOf(`${zh}\n${en}`);
    expect(rows.map((row) => row[column])).toEqual(
      abilities.map((ability) => expected(ability) ?? null),
    );
  });
});

test('where the site knows no address, the addresses are paths from its root', async () => {
  const [, first] = await readWorkbook(Buffer.from(await positionsWorkbook(standard, undefined)));
  expect(first?.data.slice(1).map((row) => row.at(-1))).toEqual(
    positions[0]?.abilities.map(({ code }) => permanent(code)),
  );
});

describe('to be read and printed', () => {
  const files = unzipSync(bytes);
  const xml = (path: string): CheerioAPI =>
    load(Buffer.from(files[path] ?? []).toString('utf8'), { xml: true });
  const styles = xml('xl/styles.xml');
  const about = xml('xl/worksheets/sheet1.xml');
  const position = xml('xl/worksheets/sheet2.xml');

  /** The style of a cell (ISO/IEC 29500-1, 18.8.45). */
  const styleOf = (sheet: CheerioAPI, cell: string) => {
    const format = styles('cellXfs > xf').eq(Number(sheet(`c[r="${cell}"]`).attr('s')));
    const fill = styles('fills > fill').eq(Number(format.attr('fillId')));
    return {
      bold:
        styles('fonts > font')
          .eq(Number(format.attr('fontId')))
          .find('b').length === 1,
      wrapped: format.find('alignment').attr('wrapText') === '1',
      vertical: format.find('alignment').attr('vertical'),
      coloured: fill.find('fgColor').length === 1,
    };
  };
  const text = { bold: false, wrapped: true, vertical: 'top', coloured: false };

  test.each([
    ['the title of the workbook', about, 'A1', { ...text, bold: true }],
    ['what the texts are worth', about, 'B2', text],
    ['the name of a position', about, 'A5', { ...text, bold: true }],
    ['its responsibilities', about, 'A6', text],
    ['a heading', position, 'J1', { ...text, bold: true, coloured: true }],
    ['a description', position, 'H2', text],
  ])('%s is set so', (_what, sheet, cell, expected) => {
    expect(styleOf(sheet, cell)).toEqual(expected);
  });

  test('the headings stay in view, and a page is as wide as the table needs', () => {
    expect(position('pane').attr('ySplit')).toBe('1');
    expect(position('pane').attr('state')).toBe('frozen');
    expect(position('pageSetup').attr('orientation')).toBe('landscape');
  });

  test('every column has a width, those of descriptions the greatest', () => {
    const widths = position('cols > col')
      .toArray()
      .map((col) => Number(position(col).attr('width')));
    expect(widths).toHaveLength(columns.length);
    const widest = [...widths].sort((one, other) => other - one).slice(0, 2);
    expect(new Set(widest)).toEqual(new Set(widths.slice(7, 9)));
    expect(about('cols > col')).toHaveLength(2);
  });
});

describe('the same content is the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test.each([
    ['a year later', '2027-11-25T12:00:00Z', 'UTC'],
    ['in Shanghai', '2026-11-25T12:00:00Z', 'Asia/Shanghai'],
    ['in Los Angeles', '2026-11-25T12:00:00Z', 'America/Los_Angeles'],
  ])('made %s', async (_when, time, zone) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
    const again = await positionsWorkbook(standard, site);
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });
});
