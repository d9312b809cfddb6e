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
  levelLabel,
  modules,
  positions,
  type Both,
  type WrittenAbility,
  type WrittenItem,
  type WrittenRow,
} from '../support/written.ts';

const site = 'https://example.org/standard/';

/** The sheets as a reader of workbooks finds them: an empty cell is null. */
const read = async (siteUrl: string | undefined) =>
  readWorkbook(Buffer.from(await positionsWorkbook(standard, siteUrl)));

test('has a sheet for each position behind one about itself', async () => {
  expect((await read(site)).map(({ sheet }) => sheet)).toEqual([
    '说明 About',
    ...positions.map(({ name }) => name.zh),
  ]);
});

test('the first sheet says what it is, what the texts are worth, what each position does', async () => {
  const [about] = await read(site);
  const { number, title } = editionData;
  const pair = ({ zh, en }: Both) => [zh, en];
  const responsibilities = (clause: string) =>
    clauses.find(({ code }) => code === `${clause}.1`)?.paragraphs ?? [];
  expect(about?.data).toEqual([
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
  const { zh, en } = levelLabel(source.level);
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

describe('the sheets of the positions', () => {
  test('have these columns, and a row for each ability', async () => {
    const [, ...sheets] = await read(site);
    for (const { data } of sheets) {
      expect(data[0]).toEqual(columns.map(([zh, en]) => `${zh}\n${en}`));
    }
    expect(sheets.map(({ data }) => data.length - 1)).toEqual([24, 23, 10, 19]);
  });

  test.each(columns)('have in the column %s what the content gives', async (zh, en, expected) => {
    const [, ...sheets] = await read(site);
    expect(
      sheets.map(({ data: [header = [], ...rows] }) =>
        rows.map((row) => row[header.indexOf(`${zh}\n${en}`)]),
      ),
    ).toEqual(
      positions.map(({ abilities }) => abilities.map((ability) => expected(ability) ?? null)),
    );
  });

  test('have nothing but words in their cells', async () => {
    const files = unzipSync(await positionsWorkbook(standard, site));
    const strings = load(Buffer.from(files['xl/sharedStrings.xml'] ?? []).toString('utf8'), {
      xml: true,
    });
    const texts = strings('si')
      .toArray()
      .map((text) => strings(text).text());
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text !== text.trim())).toEqual([]);
  });

  test('where the site knows no address, have paths from its root', async () => {
    const [, first] = await read(undefined);
    expect(first?.data.slice(1).map((row) => row.at(-1))).toEqual(
      positions[0]?.abilities.map(({ code }) => permanent(code)),
    );
  });
});

describe('to be read and printed', () => {
  /** The parts that say how the first sheet and a position's look (ISO/IEC 29500-1, 18.3, 18.8). */
  async function parts() {
    const files = unzipSync(await positionsWorkbook(standard, site));
    const xml = (path: string) =>
      load(Buffer.from(files[path] ?? []).toString('utf8'), { xml: true });
    return {
      styles: xml('xl/styles.xml'),
      about: xml('xl/worksheets/sheet1.xml'),
      position: xml('xl/worksheets/sheet2.xml'),
    };
  }

  /** The style of a cell. */
  const styleOf = (styles: CheerioAPI, sheet: CheerioAPI, cell: string) => {
    const format = styles('cellXfs > xf').eq(Number(sheet(`c[r="${cell}"]`).attr('s')));
    const part = (path: string, id: string) => styles(path).eq(Number(format.attr(id)));
    return {
      bold: part('fonts > font', 'fontId').find('b').length === 1,
      wrapped: format.find('alignment').attr('wrapText') === '1',
      vertical: format.find('alignment').attr('vertical'),
      coloured: part('fills > fill', 'fillId').find('fgColor').length === 1,
    };
  };
  const text = { bold: false, wrapped: true, vertical: 'top', coloured: false };

  test.each([
    ['the title of the workbook', 'about', 'A1', { ...text, bold: true }],
    ['what the texts are worth', 'about', 'B2', text],
    ['the name of a position', 'about', 'A5', { ...text, bold: true }],
    ['its responsibilities', 'about', 'A6', text],
    ['a heading', 'position', 'J1', { ...text, bold: true, coloured: true }],
    ['a description', 'position', 'H2', text],
  ] as const)('%s is set so', async (_what, sheet, cell, expected) => {
    const { styles, ...sheets } = await parts();
    expect(styleOf(styles, sheets[sheet], cell)).toEqual(expected);
  });

  test('the headings stay in view, and a page is as wide as the table needs', async () => {
    const { position } = await parts();
    expect(position('pane').attr('ySplit')).toBe('1');
    expect(position('pane').attr('state')).toBe('frozen');
    expect(position('pageSetup').attr('orientation')).toBe('landscape');
  });

  test('every column has a width, those of descriptions the greatest', async () => {
    const { about, position } = await parts();
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
    const bytes = await positionsWorkbook(standard, site);
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
    const again = await positionsWorkbook(standard, site);
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });
});
