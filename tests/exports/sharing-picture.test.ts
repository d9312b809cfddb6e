import { load } from 'cheerio';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sharingPicture } from '../../src/exports/sharing-picture.ts';
import { locales } from '../../src/schemas/words.ts';
import { standard } from '../support/content.ts';
import { said } from '../support/said.ts';
import { xmlProblems } from '../support/well-formed.ts';
import { editionData, positions, type WrittenLevel } from '../support/written.ts';

/** The lines of a picture in their order, each with where it begins and how large it is set. */
function linesOf(svg: string) {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .flatMap((text) => {
      const size = Number($(text).closest('[font-size]').attr('font-size'));
      const anchor = $(text).attr('text-anchor') ?? 'start';
      const top = Number($(text).attr('y'));
      const own = $(text).contents().not('tspan').text();
      const below = $(text)
        .children('tspan')
        .toArray()
        .map((line) => ({
          words: $(line).text(),
          x: Number($(line).attr('x')),
          y: top + Number($(line).attr('dy')),
        }));
      return [{ words: own, x: Number($(text).attr('x')), y: top }, ...below].map((line) => ({
        ...line,
        size,
        anchor,
      }));
    });
}

/** About how wide a line is: a Han character is as wide as it is high, a Latin letter half that. */
function widthOf({ words, size }: { words: string; size: number }): number {
  const han = words.match(/[\p{sc=Han}\u3000-\u303F]/gu)?.length ?? 0;
  return size * (han + (words.length - han) / 2);
}

const { number, title, cover } = editionData;

/** What each picture says, from the top; lines of English are broken near their middle. */
const expectedLines = {
  zh: [
    cover.mark,
    cover.series.zh,
    number,
    title.zh,
    title.en,
    ...positions.map(({ name }) => name.zh),
    said('linking.picture').zh,
  ],
  en: [
    cover.mark,
    cover.series.en,
    number,
    'Personnel position standard for',
    'smart retail omni-operation',
    title.zh,
    ...['Mini program store', 'operation specialist'],
    ...['User operation', 'specialist'],
    ...['Membership operation', 'specialist'],
    ...['Digital sales', 'advisor'],
    said('linking.picture').en,
  ],
};

type Line = ReturnType<typeof linesOf>[number];

describe.each(locales)('in %s', (locale) => {
  const drawn = () => linesOf(sharingPicture(standard, locale));
  const left = ({ words, size, x, anchor }: Line) =>
    x - widthOf({ words, size }) * ({ end: 1, middle: 0.5 }[anchor] ?? 0);

  test('says what the cover of the standard says, and the four positions', () => {
    expect(drawn().map(({ words }) => words)).toEqual(expectedLines[locale]);
  });

  test('is drawn 1200 by 630', async () => {
    const { width, height, format } = await sharp(
      Buffer.from(sharingPicture(standard, locale)),
    ).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'svg' });
  });

  test('every line stands between the margins', () => {
    for (const line of drawn()) {
      expect(left(line), line.words).toBeGreaterThanOrEqual(80);
      expect(left(line) + widthOf(line), line.words).toBeLessThanOrEqual(1120);
    }
  });

  test('no line runs into another', () => {
    const lines = drawn();
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        const apart =
          Math.abs(one.y - other.y) >= Math.min(one.size, other.size) ||
          left(one) + widthOf(one) <= left(other) ||
          left(other) + widthOf(other) <= left(one);
        expect(apart, `${one.words} | ${other.words}`).toBe(true);
      }
    }
  });

  test('the title is the largest and takes most of the width', () => {
    const lines = drawn();
    const own = lines.filter(({ words }) => title[locale].includes(words));
    const size = Math.max(...lines.map((line) => line.size));
    expect(own.map((line) => line.size)).toEqual(own.map(() => size));
    expect(Math.max(...own.map(widthOf))).toBeGreaterThan(0.75 * 1040);
  });

  test('the title stands midway between the rule above and the line below', () => {
    const lines = drawn();
    const first = lines.findIndex(({ words }) => title[locale].startsWith(words));
    const last = lines.findIndex(({ words }) => title[locale].endsWith(words));
    const top = (line: Line | undefined) => (line?.y ?? 0) - (line?.size ?? 0) * 0.8;
    const above = top(lines[first]) - 173;
    const below = top(lines[last + 1]) - (lines[last]?.y ?? 0);
    expect(Math.abs(above - below)).toBeLessThan(30);
  });

  test('draws a bead for each ability of each position, by level', () => {
    const $ = load(sharingPicture(standard, locale), { xml: true });
    const columnOf = (bead: Parameters<typeof $>[0]) =>
      Math.floor((Number($(bead).attr('cx')) - 80) / 260);
    const counts = (shape: string) => {
      const columns = $(`circle${shape}`).toArray().map(columnOf);
      return positions.map((_, index) => columns.filter((column) => column === index).length);
    };
    const having = (is: (levels: WrittenLevel[]) => boolean) =>
      positions.map(({ abilities }) => abilities.filter(({ levels }) => is(levels)).length);
    expect(counts(':not([stroke])')).toEqual(having((levels) => levels.join() === 'basic'));
    expect(counts('[stroke]')).toEqual(having((levels) => levels.includes('advanced')));
  });

  test('no bead lies on words, and each name stands below its own', () => {
    const $ = load(sharingPicture(standard, locale), { xml: true });
    const beads = $('circle')
      .toArray()
      .map((bead) => Number($(bead).attr('cy')));
    const lines = drawn();
    const names = lines.slice(-1 - { zh: 4, en: 8 }[locale], -1);
    const titles = lines.slice(0, lines.length - names.length - 1);
    expect(Math.min(...beads)).toBeGreaterThan(Math.max(...titles.map(({ y }) => y)) + 10);
    expect(Math.max(...beads)).toBeLessThan(
      Math.min(...names.map(({ y, size }) => y - size * 0.8)),
    );
    expect(new Set(names.map(({ x }) => x))).toEqual(new Set([80, 340, 600, 860]));
  });

  test('can be read where it is shown at a third of its size, the last line aside', () => {
    for (const { words, size } of drawn().slice(0, -1)) {
      // 10 pixels for Han, 7 for Latin.
      const least = /\p{sc=Han}/u.test(words) ? 30 : 21;
      expect(size, words).toBeGreaterThanOrEqual(least);
    }
  });

  test('is well-formed whatever the content says, and says it', async () => {
    const hostile = structuredClone(standard);
    const words = 'A & B <c> "d" &amp;';
    hostile.edition.number = words;
    hostile.edition.title = { zh: words, en: words };
    hostile.edition.cover.mark = words;
    hostile.edition.cover.series = { zh: words, en: words };
    for (const position of hostile.positions) position.name = { zh: words, en: words };
    const picture = sharingPicture(hostile, locale);
    expect(await xmlProblems(picture)).toEqual([]);
    const marks = linesOf(picture).flatMap((line) => line.words.match(/[&<>"]/g) ?? []);
    // Each of them whole: number, mark, series, both titles, four positions.
    expect(marks).toHaveLength(9 * (words.match(/[&<>"]/g) ?? []).length);
  });
});

describe('lines are broken', () => {
  test('between words alone: a title of one word stands once', () => {
    const short = structuredClone(standard);
    short.edition.title.en = 'Standard';
    const lines = linesOf(sharingPicture(short, 'en')).map(({ words }) => words);
    expect(lines.filter((words) => words.includes('Standard'))).toEqual(['Standard']);
  });

  test('in English alone: a Chinese name keeps its Latin letters beside it', () => {
    const mixed = structuredClone(standard);
    for (const position of mixed.positions) position.name.zh = '品牌 IP 运营师';
    const lines = linesOf(sharingPicture(mixed, 'zh')).map(({ words }) => words);
    expect(lines.filter((words) => words === '品牌 IP 运营师')).toHaveLength(4);
  });
});
