import { message } from './messages.ts';
import { each, listDifferences, linkDifferences, type Elements, type Opened } from './shown.ts';
import type { WrittenAbility, WrittenPosition } from './written.ts';

/** The columns of the table that the picture is: where a bead stands. */
const places = ['basic', 'both', 'advanced'] as const;

/** Where the bead of an ability stands: an ability with two levels on the beam. */
export function placeOnRod({ levels: [first = 'basic', second] }: WrittenAbility) {
  return second === undefined ? first : 'both';
}

/** The abilities of a module, or of none, the lower level first; with two levels at the lower. */
export function byLevel(abilities: WrittenAbility[]): WrittenAbility[] {
  return (['basic', 'advanced'] as const).flatMap((level) =>
    abilities.filter(({ levels }) => levels[0] === level),
  );
}

/** The modules of a position in order, and after them what belongs to none. */
export function rodsOf(position: WrittenPosition) {
  const apart = position.abilities.filter(({ module }) => module === undefined);
  return [
    ...position.modules.map(({ code, name, abilities }) => ({
      code: code as string | undefined,
      name,
      abilities,
    })),
    ...(apart.length > 0
      ? [{ code: undefined, name: message('abacus.withoutModule'), abilities: apart }]
      : []),
  ];
}

/** What is said of the number of abilities of a position. */
export function countsOf({ abilities }: WrittenPosition) {
  const at = (level: 'basic' | 'advanced') =>
    abilities.filter(({ levels }) => levels.includes(level)).length;
  const counts = {
    count: abilities.length,
    basic: at('basic'),
    advanced: at('advanced'),
    both: abilities.filter((ability) => placeOnRod(ability) === 'both').length,
  };
  if (counts.advanced === 0) return message('abacus.countsBasicOnly', counts);
  return message(counts.both > 0 ? 'abacus.countsWithBoth' : 'abacus.counts', counts);
}

/**
 * How the picture of some positions differs from the register: a line for each module, with its
 * name and each of its abilities, by code and name, in the column of its level.
 * @param named whether each position has its name above its rods
 */
export function abacusDifferences(
  page: Opened,
  table: Elements,
  positions: WrittenPosition[],
  named: boolean,
): string[] {
  const parts = table.children('tbody');
  const heads = [['ability.module'], ...places.map((place) => [`abacus.${place}`])];
  return [
    ...listDifferences(
      page,
      'abacus column',
      table.find('thead th'),
      heads.map(([key = '']) => [message(key)]),
    ),
    ...(parts.length === positions.length
      ? []
      : [`${page.file} abacus: ${parts.length} positions`]),
    ...positions.flatMap((position, index) => {
      const rows = parts.eq(index).children('tr');
      const rods = rodsOf(position);
      const what = `abacus ${position.code}`;
      return [
        ...listDifferences(page, what, rows.eq(0).children('th'), [
          [...(named ? [position.name] : []), countsOf(position)],
        ]),
        ...linkDifferences(page, what, rows.eq(0).find('a'), named ? [position.code] : []),
        ...listDifferences(
          page,
          `${what} module`,
          rows.slice(1).children('th'),
          rods.map(({ name }) => [name]),
        ),
        ...rods.flatMap(({ code, abilities }, line) => {
          const row = rows.eq(line + 1);
          const own = places.map((place) =>
            abilities.filter((ability) => placeOnRod(ability) === place),
          );
          return [
            ...linkDifferences(page, what, row.children('th').find('a'), code ? [code] : []),
            ...each(row.children('td')).flatMap((cell, column) => [
              ...listDifferences(
                page,
                `${what} ${places[column] ?? ''}`,
                cell.find('a'),
                (own[column] ?? []).map(({ code, name }) => [
                  code.toUpperCase(),
                  name[page.tree === 'en' ? 'en' : 'zh'],
                ]),
              ),
              ...linkDifferences(
                page,
                what,
                cell.find('a'),
                (own[column] ?? []).map((ability) => ability.code),
              ),
            ]),
          ];
        }),
      ];
    }),
  ];
}
