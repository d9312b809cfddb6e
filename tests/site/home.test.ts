import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { titleOf, type Part } from '../support/codes-on-pages.ts';
import { abacusDifferences } from '../support/abacus.ts';
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

  test('says which standard it is, in both languages, since when, and of what series', () => {
    const banner = find(page, 'h1').parent();
    const [first, second] = each(find(page, 'h1').children());
    const leading = tree === 'en' ? 'en' : 'zh';
    const other = leading === 'zh' ? 'en' : 'zh';
    const tags = { zh: 'zh-CN', en: 'en' };
    expect([first?.attr('lang'), first?.text().trim()]).toEqual([tags[leading], title[leading]]);
    expect([second?.attr('lang'), second?.text().trim()]).toEqual([tags[other], title[other]]);
    expect(
      listDifferences(page, 'banner', banner.children('p'), [
        [cover.series, number],
        [
          message('home.issued', { date: editionData.issued }),
          message('home.facts')[leading],
          message('home.implemented', { date: editionData.implemented }),
        ],
      ]),
    ).toEqual([]);
  });

  test('has the picture of all positions, modules and abilities', () => {
    expect(abacusDifferences(page, find(page, 'main table'), positions, true)).toEqual([]);
  });

  test('says what the marks of the picture mean', () => {
    const marks = ['basic', 'advanced', 'both', 'bare'].map((key) => [message(`abacus.${key}`)]);
    expect(listDifferences(page, 'legend', find(page, 'figcaption li'), marks)).toEqual([]);
    expect(
      listDifferences(page, 'reading', find(page, 'figcaption p'), [[message('abacus.reading')]]),
    ).toEqual([]);
  });

  test('has a search, and examples that lead to its results', () => {
    expect(find(page, 'main form[role="search"] input[name="q"]')).toHaveLength(1);
    const examples = each(find(page, 'main form + p a'));
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      const asked = new URLSearchParams(example.attr('href')?.replace(/^[^?]*/, '')).get('q');
      expect(asked).toBe(example.text().trim());
    }
  });

  test('leads to what one may come for', () => {
    const archive = 't-ccfags-046-2023';
    const links = targets(page, find(page, 'main nav section a'));
    expect(links).toEqual([
      `${tree}/full.html`,
      `${tree}/annex-a.html`,
      `${tree}/terms.html`,
      `${tree}/notes.html`,
      `${tree}/compare/ms-uo.html`,
      `${tree}/matrix.html`,
      `${tree}/concordance.html`,
      `${tree}/linking.html`,
      `${tree}/glossary.html`,
      `${tree}/about.html`,
      'data/positions.xlsx',
      `data/${archive}-${tree}.html`,
      `${tree}/download.html`,
    ]);
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
  expect(each(links).map((link) => link.text().trim())).toEqual([
    '中文',
    '对照 Parallel text',
    'English',
  ]);
});
