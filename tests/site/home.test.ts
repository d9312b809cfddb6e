import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { titleOf, type Part } from '../support/codes-on-pages.ts';
import { at, differences, each, find, linkDifferences, listDifferences } from '../support/shown.ts';
import { open, openFile, openSingleFile, targets, trees, type Opened } from '../support/shown.ts';
import { contents, editionData, positions } from '../support/written.ts';

const { number, title, cover } = editionData;

/** The lines of the cover, as printed: mark, series, number, both titles, dates. */
function coverDifferences(page: Opened): string[] {
  const lines = find(page, 'h1').parent().children();
  const [zh, en] = each(lines.filter('h1').children());
  return [
    ...listDifferences(page, 'cover', lines.not('h1'), [
      [cover.mark],
      [cover.series],
      [number],
      [cover.issued, cover.implemented],
    ]),
    ...(zh?.attr('lang') === 'zh-CN' && zh.text().trim() === title.zh
      ? []
      : [`${page.file}: title`]),
    ...(en?.attr('lang') === 'en' && en.text().trim() === title.en
      ? []
      : [`${page.file}: English title`]),
  ];
}

/** The table of contents as printed; in English it is made from the titles. */
function contentsDifferences(page: Opened): string[] {
  const heading = at(page, 'contents');
  const entries = heading.parent().find('ol > li');
  return [
    ...differences(page, 'contents', heading, [contents.title]),
    ...listDifferences(page, 'contents', heading.nextAll('p'), [[message('home.page')]]),
    ...listDifferences(
      page,
      'entry',
      entries,
      contents.entries.map(({ title: printed, page: on, code }): Part[] => {
        const titles = titleOf(code).flatMap((part) => (typeof part === 'string' ? [] : [part]));
        const [own = { zh: '', en: '' }] = titles;
        const [, ordinal = '', words = printed] = /^(\d[\d.]*) (.*)$/.exec(printed) ?? [];
        return [ordinal, { zh: words, en: own.en }, on];
      }),
    ),
    ...linkDifferences(
      page,
      'contents',
      entries.find('a'),
      contents.entries.map(({ code }) => code),
    ),
  ];
}

describe.each(trees)('the first page in %s', (tree) => {
  const page = open(tree, 'index.html');

  test('has the cover, and the table of contents with its printed page numbers', () => {
    expect(coverDifferences(page)).toEqual([]);
    expect(contentsDifferences(page)).toEqual([]);
  });

  test('has the four positions with their levels, and counts their abilities', () => {
    const heading = at(page, 'positions');
    const cards = heading.parent().find('ul > li');
    expect(differences(page, 'positions', heading, [message('home.positions')])).toEqual([]);
    expect(
      listDifferences(
        page,
        'position',
        cards,
        positions.map(({ name, levels, abilities }) => [
          name,
          ...levels.map((level) => message(`level.${level}`)),
          message('home.abilityCount', { count: abilities.length }),
        ]),
      ),
    ).toEqual([]);
    const codes = positions.flatMap(({ code, levels }) => [
      code,
      ...levels.map((level) => `${code}-${level}`),
    ]);
    expect(linkDifferences(page, 'positions', cards.find('a'), codes)).toEqual([]);
  });
});

describe.each(trees)('cover and contents stand in %s', (tree) => {
  test.each([
    ['in the full text', () => open(tree, 'full.html')],
    ['in the single file', () => openSingleFile(tree)],
  ])('%s', (_, opened) => {
    const page = opened();
    expect(coverDifferences(page)).toEqual([]);
    expect(contentsDifferences(page)).toEqual([]);
  });
});

test('the page at the root has the cover in both languages, and leads into the three trees', () => {
  const page = openFile('zh-en', 'index.html');
  expect(coverDifferences(page)).toEqual([]);
  const links = find(page, 'main a');
  expect(targets(page, links)).toEqual(trees.map((tree) => `${tree}/index.html`));
  expect(each(links).map((link) => link.text().trim())).toEqual(
    ['中文', '对照 Parallel text', 'English'],
  );
});
