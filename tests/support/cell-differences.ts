import { message } from './messages.ts';
import { differences, linkDifferences, listDifferences } from './shown.ts';
import type { Elements, Opened } from './shown.ts';
import { levelLabel, type WrittenAbility, type WrittenLevel } from './written.ts';

export const levels: WrittenLevel[] = ['basic', 'advanced'];

/**
 * How what is shown of a module, level by level, differs from its abilities: each level by its
 * name, with all its abilities in order or the word that there are none.
 */
export function cellDifferences(
  page: Opened,
  what: string,
  module: Elements,
  abilities: WrittenAbility[],
  shown: WrittenLevel[] = levels,
): string[] {
  const cells = module.find('[data-level]');
  const count =
    cells.length === shown.length ? [] : [`${page.file} ${what}: ${cells.length} levels`];
  return [
    ...count,
    ...shown.flatMap((level, index) => {
      const own = abilities.filter((ability) => ability.levels.includes(level));
      return levelDifferences(page, `${what} ${level}`, cells.eq(index), level, own);
    }),
  ];
}

function levelDifferences(
  page: Opened,
  what: string,
  cell: Elements,
  level: WrittenLevel,
  abilities: WrittenAbility[],
): string[] {
  const items = cell.find('li');
  const none = abilities.length > 0 ? [] : [message('position.noneAtLevel')];
  const codes = abilities.map(({ code }) => code);
  return [
    ...(cell.attr('data-level') === level ? [] : [`${page.file} ${what}: is another level`]),
    ...differences(page, what, cell.children('p').first(), [levelLabel(level)]),
    ...listDifferences(
      page,
      what,
      cell.children('p').slice(1),
      none.map((one) => [one]),
    ),
    ...listDifferences(
      page,
      what,
      items,
      abilities.map(({ code, name }) => [code.toUpperCase(), name]),
    ),
    ...linkDifferences(page, what, items.find('a').not('sup a'), codes),
  ];
}
