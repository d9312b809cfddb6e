import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { clausesAbove, pairs, placeOf, titleOf, type Part } from '../support/codes-on-pages.ts';
import {
  attributes,
  each,
  find,
  linkDifferences,
  listDifferences,
  open,
} from '../support/shown.ts';
import { orderDifferences, targets, trees, type Opened } from '../support/shown.ts';
import { abilities, annex, clauses, foreword, positions, tables } from '../support/written.ts';

const text = [foreword, ...clauses, annex].map(({ code }) => code);

/** The pages that follow one another: the text as printed, the positions, the abilities. */
const sequences = [text, positions.map(({ code }) => code), abilities.map(({ code }) => code)];

/** What stands above a page, the outermost first, after the first page of its tree. */
const above = new Map<string, string[]>([
  ...clauses.map(({ code }): [string, string[]] => [code, clausesAbove(code)]),
  ...abilities.map(({ code, position, module }): [string, string[]] => [
    code,
    [position, ...(module === undefined ? [] : [module])],
  ]),
  ...[foreword, annex, ...positions].map(({ code }): [string, string[]] => [code, []]),
]);

/** The outline: the text as printed, with the tables of the annex. */
const outline = [...text, ...tables.map(({ code }) => code)];

const isTop = (code: string) => !code.includes('.') && !code.startsWith('table');

/** What stands right below a clause or the annex. */
const below = (code: string) =>
  code === annex.code
    ? tables.map((table) => table.code)
    : clauses.map((clause) => clause.code).filter((one) => clausesAbove(one).at(-1) === code);

/** The entries in sight where the outline is open at a code: on the way to it, and right below. */
function openAt(current: string): string[] {
  const opened = new Set([...(outline.includes(current) ? clausesAbove(current) : []), current]);
  return outline.filter(
    (code) => isTop(code) || [...opened].some((one) => below(one).includes(code)),
  );
}

/** The clause at which the outline stands open. */
const currentOf = (code: string) =>
  positions.find((position) => position.code === code)?.clause ?? code;

describe.each(trees)('in %s', (tree) => {
  test('every page of a sequence leads to the one before and the one after, and names them', () => {
    const found = sequences.flatMap((codes) =>
      codes.flatMap((code, index) => {
        const page = open(tree, placeOf(code));
        const order = attributes(find(page, 'main nav a[rel]'), 'rel');
        return [
          ...orderDifferences(
            page,
            'leads to',
            order,
            ['prev', 'next'].filter((rel) => codes[rel === 'prev' ? index - 1 : index + 1]),
          ),
          ...neighbourDifferences(page, 'prev', 'previous', codes[index - 1]),
          ...neighbourDifferences(page, 'next', 'next', codes[index + 1]),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  test('every page leads back to what it stands in', () => {
    const found = [...above].flatMap(([code, codes]) => {
      const page = open(tree, placeOf(code));
      const links = find(page, 'main > nav ol a');
      // What stands in nothing needs no way back: the header leads to the first page.
      const home = codes.length > 0 ? [message('nav.home')] : [];
      return [
        ...listDifferences(page, 'trail', links, [
          ...home.map((part) => [part]),
          ...codes.map(titleOf),
        ]),
        ...orderDifferences(page, 'trail', targets(page, links), [
          ...home.map(() => `${tree}/index.html`),
          ...codes.map(page.placeOf),
        ]),
      ];
    });
    expect(found).toEqual([]);
  });

  test.each([
    ['glossary.html', 'terms.html', 'terms.title'],
    ...pairs.map(({ code }) => [`compare/${code}.html`, 'matrix.html', 'nav.matrix']),
  ])('%s leads back to %s', (file, target, name) => {
    const page = open(tree, file);
    const links = find(page, 'main > nav').first().find('ol a');
    expect(listDifferences(page, 'trail', links, [[message('nav.home')], [message(name)]])).toEqual(
      [],
    );
    expect(targets(page, links)).toEqual([`${tree}/index.html`, `${tree}/${target}`]);
  });

  test('every page has the outline, open where the page is and nowhere else, its own entry marked', () => {
    const found = [...above.keys()].flatMap((code) => {
      const page = open(tree, placeOf(code));
      const links = outlineOf(page);
      const marked = links.filter('[aria-current]');
      const isIn = outline.includes(currentOf(code));
      return [
        ...linkDifferences(page, 'outline', links, openAt(currentOf(code))),
        ...linkDifferences(page, 'marked', marked, isIn ? [currentOf(code)] : []),
      ];
    });
    expect(found).toEqual([]);
  });

  test('the outline names everything, what belongs to a clause below it', () => {
    const page = open(tree, 'full.html');
    const links = outlineOf(page);
    expect(listDifferences(page, 'outline', links, outline.map(titleOf))).toEqual([]);
    const depths = each(links).map((link) => link.parents('ol').length);
    expect(depths).toEqual(
      outline.map((code) => (code.startsWith('table') ? 2 : clausesAbove(code).length + 1)),
    );
  });

  test('every page leads to the positions, the standard and what helps to use it', () => {
    const pagesOf: [string, string][] = [
      ['matrix.html', 'nav.matrix'],
      ['compare/ms-uo.html', 'nav.compare'],
      ['full.html', 'nav.full'],
      ['annex-a.html', 'nav.annex'],
      ['terms.html', 'nav.terms'],
      ['concordance.html', 'nav.concordance'],
      ['notes.html', 'nav.notes'],
      ['linking.html', 'nav.linking'],
      ['download.html', 'download.title'],
      ['glossary.html', 'terms.glossary'],
      ['about.html', 'nav.about'],
    ];
    const groups = ['positions', 'standard', 'use'].map((group) => [message(`nav.${group}`)]);
    for (const file of ['index.html', 'positions/mo.html', 'search.html', 'abilities/ms-01.html']) {
      const page = open(tree, file);
      const links = find(page, 'header nav ul a');
      const expected: Part[][] = [
        ...positions.map(({ name }) => [name]),
        ...pagesOf.map(([, key]) => [message(key)]),
      ];
      expect(listDifferences(page, 'group', find(page, 'header nav summary'), groups)).toEqual([]);
      expect(listDifferences(page, 'view', links, expected)).toEqual([]);
      expect(targets(page, links)).toEqual([
        ...positions.map(({ code }) => page.placeOf(code)),
        ...pagesOf.map(([one]) => `${tree}/${one}`),
      ]);
      expect(attributes(links.filter('[aria-current]'), 'href').length).toBe(
        file.startsWith('positions') ? 1 : 0,
      );
    }
  });
});

/** The links of the outline: the lists beside the text. */
const outlineOf = (page: Opened) => find(page, 'main').prevAll('nav').find('details a');

function neighbourDifferences(
  page: Opened,
  rel: string,
  direction: string,
  code: string | undefined,
) {
  const link = find(page, `main a[rel="${rel}"]`);
  const expected = code === undefined ? [] : [[message(`sequence.${direction}`), ...titleOf(code)]];
  return [
    ...listDifferences(page, direction, link, expected),
    ...linkDifferences(page, direction, link, code === undefined ? [] : [code]),
  ];
}
