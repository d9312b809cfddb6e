import { describe, expect, test } from 'vitest';
import { abacusDifferences } from '../support/abacus.ts';
import { cellDifferences, levels } from '../support/cell-differences.ts';
import { message } from '../support/messages.ts';
import {
  at,
  attributes,
  differences,
  each,
  find,
  linkDifferences,
  listDifferences,
} from '../support/shown.ts';
import { open, targets, trees } from '../support/shown.ts';
import { abilities, levelLabel, positions, type WrittenPosition } from '../support/written.ts';

/** How many abilities a position has at each level, and at both. */
function countsOf({ abilities: own }: WrittenPosition) {
  const [basic = 0, advanced = 0] = levels.map(
    (level) => own.filter((one) => one.levels.includes(level)).length,
  );
  const both = own.filter((ability) => ability.levels.length > 1).length;
  return both > 0
    ? message('matrix.countsWithBoth', { basic, advanced, both })
    : message('matrix.counts', { basic, advanced });
}

/** The lines of the matrix for a position: its modules, then what belongs to none. */
function linesOf(position: WrittenPosition) {
  const apart = position.abilities.filter(({ module }) => module === undefined);
  return [
    ...position.modules.map(({ code, name, abilities: own }) => ({ code, name, own })),
    ...(apart.length > 0
      ? [{ code: undefined, name: message('position.withoutModule'), own: apart }]
      : []),
  ];
}

describe.each(trees)('the matrix in %s', (tree) => {
  const page = open(tree, 'matrix.html');
  const table = find(page, 'main table').not('figure table');
  const parts = table.children('tbody');

  test('has a column for the modules and one for each level', () => {
    const expected = [[message('ability.module')], ...levels.map((level) => [levelLabel(level)])];
    expect(listDifferences(page, 'column', table.find('thead th'), expected)).toEqual([]);
  });

  test('has the picture of all positions above it, and ways to the part of each', () => {
    expect(abacusDifferences(page, find(page, 'main figure table'), positions, true)).toEqual([]);
    const jumps = find(page, 'main > nav a[href^="#"]');
    expect(attributes(jumps, 'href')).toEqual(positions.map(({ code }) => `#${code}`));
    expect(
      listDifferences(
        page,
        'jump',
        jumps,
        positions.map(({ name }) => [name]),
      ),
    ).toEqual([]);
  });

  test('has every position with the counts of its abilities', () => {
    const heads = parts.find('tr:first-child th');
    expect(
      listDifferences(
        page,
        'position',
        heads,
        positions.map((position) => [position.name, countsOf(position)]),
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
  });

  test('has every module of a position in order, with all its abilities at each level', () => {
    expect(parts).toHaveLength(positions.length);
    const found = positions.flatMap((position, index) => {
      const rows = parts.eq(index).children('tr').slice(1);
      const lines = linesOf(position);
      const codes = lines.flatMap(({ code }) => code ?? []);
      return [
        ...listDifferences(
          page,
          `module of ${position.code}`,
          rows.children('th'),
          lines.map(({ name }) => [name]),
        ),
        ...linkDifferences(
          page,
          `modules of ${position.code}`,
          rows.children('th').find('a'),
          codes,
        ),
        ...lines.flatMap(({ code, own }, line) =>
          cellDifferences(page, code ?? 'no module', rows.eq(line), own),
        ),
      ];
    });
    expect(found).toEqual([]);
  });

  test('has every ability once at its code', () => {
    const found = abilities.flatMap(({ code, name }) =>
      differences(page, code, at(page, code), [code.toUpperCase(), name]),
    );
    expect(found).toEqual([]);
  });

  test('leads to the six comparisons', () => {
    const links = at(page, 'comparisons').parent().find('a');
    const codes = ['ms-uo', 'ms-mo', 'ms-da', 'uo-mo', 'uo-da', 'mo-da'];
    expect(targets(page, links)).toEqual(codes.map((code) => `${tree}/compare/${code}.html`));
    const pairs = positions.flatMap((one, index) =>
      positions
        .slice(index + 1)
        .map((other) => [message('compare.pair', { one: one.name, other: other.name })]),
    );
    expect(listDifferences(page, 'comparison', links, pairs)).toEqual([]);
    expect(each(links)).toHaveLength(6);
  });
});
