import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { shownCode, type Part } from '../support/codes-on-pages.ts';
import { at, attributes, differences, each, find, linkDifferences } from '../support/shown.ts';
import { listDifferences, open, orderDifferences, trees, type Tree } from '../support/shown.ts';
import {
  abilities,
  items,
  positions,
  type WrittenAbility,
  type WrittenItem,
  type WrittenLevel,
  levelLabel,
} from '../support/written.ts';

/** A line of the concordance: an item with its rows, or a row without an item. */
interface Line {
  kind: string;
  likely: boolean;
  item: WrittenItem | undefined;
  abilities: WrittenAbility[];
}

/** The items of a position in printed order, then its rows that have none. */
const parts = positions.map((position) => ({
  position,
  lines: [
    ...items.filter((item) => item.clause.startsWith(`${position.clause}.`)).map(lineOf),
    ...position.abilities
      .filter(({ relation }) => relation === 'row-only')
      .map((ability): Line => ({
        kind: 'row-only',
        likely: ability.certainty === 'likely',
        item: undefined,
        abilities: [ability],
      })),
  ],
}));

function lineOf(item: WrittenItem): Line {
  const own = abilities.filter((ability) => ability.item?.code === item.code);
  return {
    kind: own[0]?.relation ?? 'open',
    likely: own[0]?.certainty === 'likely',
    item,
    abilities: own,
  };
}

const lines = parts.flatMap((part) => part.lines);

/** In the order in which the page offers them, all that there are. */
const kinds = [
  'same',
  'qualified',
  'reworded',
  'split',
  'level-differs',
  'item-only',
  'row-only',
  'open',
];

test('the relations of items and rows are those that the design counts', () => {
  const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
  expect(lines).toHaveLength(75 + 2);
  expect(Object.fromEntries(kinds.map((kind) => [kind, count(kind)]))).toEqual({
    same: 49,
    qualified: 8,
    reworded: 8,
    split: 3,
    'level-differs': 1,
    'item-only': 2,
    'row-only': 2,
    open: 4,
  });
});

describe.each(trees)('the concordance in %s', (tree) => {
  const page = open(tree, 'concordance.html');
  const groups = each(find(page, 'main table tbody'));
  const rowsOf = (index: number) => groups[index]?.children('tr').slice(1) ?? find(page, 'none');

  test('has every position', () => {
    const heads = find(page, 'main table tbody tr:first-child > th');
    expect(
      listDifferences(
        page,
        'position',
        heads,
        positions.map(({ name }) => [name]),
      ),
    ).toEqual([]);
    expect(
      linkDifferences(
        page,
        'positions',
        heads.find('a'),
        positions.map(({ code }) => code),
      ),
    ).toEqual([]);
    const columns = ['item', 'relation', 'row'].map((name) => [message(`concordance.${name}`)]);
    expect(listDifferences(page, 'column', find(page, 'main table thead th'), columns)).toEqual([]);
  });

  test('has every item with its relation, its certainty, and its rows', () => {
    const found = parts.flatMap(({ position, lines: own }, index) => {
      const rows = each(rowsOf(index));
      const count = orderDifferences(
        page,
        `lines of ${position.code}`,
        [`${rows.length}`],
        [`${own.length}`],
      );
      return [
        ...count,
        ...rows.flatMap((row, line) => {
          const expected = own[line];
          if (expected === undefined) return [];
          const what = expected.item?.code ?? expected.abilities[0]?.code ?? '';
          return [
            ...orderDifferences(page, what, attributes(row, 'data-kind'), [expected.kind]),
            ...listDifferences(page, what, row.children('td'), cellsOf(expected, tree)),
            ...linkDifferences(page, what, row.find('a'), [
              ...(expected.item ? [expected.item.code] : []),
              ...expected.abilities.flatMap(({ code, row: own }) => (own ? [code] : [])),
            ]),
          ];
        }),
      ];
    });
    expect(found).toEqual([]);
  });

  test('has every item and every row at its code', () => {
    const codes = [...items, ...abilities.flatMap(({ row }) => row ?? [])].map(({ code }) => code);
    expect(codes).toHaveLength(75 + 74);
    expect(codes.filter((code) => at(page, code).length !== 1)).toEqual([]);
  });

  test('counts the lines of each kind, and marks each kind by a sign of its own', () => {
    const filter = find(page, 'main nav a[data-kind]');
    const expected: Part[][] = kinds.map((kind) => [
      message(`concordanceKind.${kind}`),
      `(${lines.filter((line) => line.kind === kind).length})`,
    ]);
    expect(
      listDifferences(page, 'kind', filter, [
        [message('concordance.all', { count: lines.length })],
        ...expected,
      ]),
    ).toEqual([]);
    expect(attributes(filter, 'data-kind')).toEqual(['', ...kinds]);
    expect(
      attributes(filter, 'href')
        .slice(1)
        .map((href) => href.split('?')[1]),
    ).toEqual(kinds.map((kind) => `kind=${kind}`));
    const signOf = (kind: string) =>
      find(page, `nav [data-kind="${kind}"] [aria-hidden]`).text().trim();
    expect(new Set(kinds.map(signOf)).size).toBe(kinds.length);
    for (const kind of kinds) {
      const signs = each(find(page, `tr[data-kind="${kind}"] [aria-hidden]`)).map((sign) =>
        sign.text().trim(),
      );
      expect(new Set(signs), kind).toEqual(new Set([signOf(kind)]));
    }
    expect(differences(page, 'h1', find(page, 'h1'), [message('concordance.title')])).toEqual([]);
  });
});

/** What the three cells of a line say. */
function cellsOf({ kind, likely, item, abilities: own }: Line, tree: Tree): Part[][] {
  const inChineseOnly =
    tree !== 'zh' &&
    own.some(({ row }) => row?.name.en === item?.text.en && row?.name.zh !== item?.text.zh);
  const none = [message('concordance.none')];
  const differs = kind === 'level-differs';
  const level = (of: WrittenLevel) => (differs ? [levelLabel(of)] : []);
  const ofRows = own.flatMap(({ row }) =>
    row ? [shownCode(row.code), row.name, ...level(row.level)] : [],
  );
  return [
    item ? [item.code, item.text, ...level(item.level)] : none,
    [
      message(`concordanceKind.${kind}`),
      ...(inChineseOnly ? [message('concordance.chineseOnly')] : []),
      ...(likely ? [message('certainty.likely')] : []),
    ],
    ofRows.length > 0 ? ofRows : none,
  ];
}
