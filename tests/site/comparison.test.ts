import { describe, expect, test } from 'vitest';
import { abacusDifferences, byLevel, placeOnRod } from '../support/abacus.ts';
import { levels } from '../support/cell-differences.ts';
import { message } from '../support/messages.ts';
import { at, attributes, differences, each, find, linkDifferences } from '../support/shown.ts';
import {
  inOneLine,
  listDifferences,
  open,
  orderDifferences,
  targets,
  trees,
} from '../support/shown.ts';
import { reliedOn, usesOfWord } from '../support/words-used.ts';
import { clauses, levelLabel, positions, rows, type Both } from '../support/written.ts';
import type { WrittenLevel, WrittenPosition } from '../support/written.ts';

/** Every two positions, the one printed first standing first. */
const pairs = positions.flatMap((one, index) =>
  positions.slice(index + 1).map((other): [WrittenPosition, WrittenPosition] => [one, other]),
);

const codeOf = ([one, other]: [WrittenPosition, WrittenPosition]) => `${one.code}-${other.code}`;

/** How often the standard uses a word of a position: in its clauses, their items, and its rows. */
function usesOf(word: string, position: WrittenPosition): number {
  const own = rows.filter((row) => row.position === position.code).map(({ code }) => code);
  return usesOfWord(word)
    .filter(({ code }) => own.includes(code) || code.startsWith(`${position.clause}.`))
    .reduce((sum, { count }) => sum + count, 0);
}

describe.each(trees)('in %s', (tree) => {
  describe.each(pairs.map((pair) => ({ code: codeOf(pair), pair })))(
    'the comparison $code',
    ({ code, pair }) => {
      const page = open(tree, `compare/${code}.html`);
      const [one, other] = pair;

      test('names both positions', () => {
        const title = message('compare.title', { one: one.name, other: other.name });
        expect(differences(page, 'h1', find(page, 'h1'), [title])).toEqual([]);
      });

      test('begins with both in numbers', () => {
        const table = find(page, 'main > table').first();
        const none = message('position.noneAtLevel');
        const shared = reliedOn.filter(
          (entry) => Math.min(...pair.map((position) => usesOf(entry.zh, position))) > 0,
        );
        const countAt = (position: WrittenPosition, level: WrittenLevel) =>
          position.abilities.filter(({ levels: own }) => own.includes(level)).length;
        const line = (label: Both, count: (position: WrittenPosition) => number, ofNone?: Both) => [
          [label],
          ...pair.map((position) => [
            count(position) === 0 && ofNone !== undefined ? ofNone : String(count(position)),
          ]),
        ];
        const ofBoth = ({ abilities }: WrittenPosition) =>
          abilities.filter(({ levels: own }) => own.length > 1).length;
        const lines = [
          line(message('compare.modulesLabel'), ({ modules }) => modules.length),
          line(message('compare.abilitiesLabel'), ({ abilities }) => abilities.length),
          ...levels.map((level) =>
            line(levelLabel(level), (position) => countAt(position, level), none),
          ),
          ...(pair.some((position) => ofBoth(position) > 0)
            ? [line(message('abacus.both'), ofBoth)]
            : []),
          line(
            message('abacus.bare'),
            ({ abilities }) =>
              abilities.filter(({ description }) => description === undefined).length,
          ),
          [[message('compare.sharedWords')], [String(shared.length)]],
        ];
        const rows = each(table.find('tbody tr'));
        expect(rows).toHaveLength(lines.length);
        expect(
          rows.flatMap((row, index) =>
            listDifferences(page, `summary ${index}`, row.children(), lines[index] ?? []),
          ),
        ).toEqual([]);
        expect(
          linkDifferences(
            page,
            'summary',
            table.find('thead a'),
            pair.map(({ code: own }) => own),
          ),
        ).toEqual([]);
      });

      test('shows the picture of each, what it is responsible for, and all its abilities by module', () => {
        const sections = each(at(page, one.code).parent().parent().children('section'));
        expect(sections).toHaveLength(2);
        const found = pair.flatMap((position, index) => {
          const section = sections[index];
          if (section === undefined) return [];
          const responsibilities =
            clauses.find(({ code: clause }) => clause === `${position.clause}.1`)?.paragraphs ?? [];
          const apart = position.abilities.filter(({ module }) => module === undefined);
          const lines = [
            ...position.modules.map(({ name, abilities }) => ({ name, own: abilities })),
            ...(apart.length > 0 ? [{ name: message('position.withoutModule'), own: apart }] : []),
          ];
          const [duties, modules] = each(section.children('div'));
          if (duties === undefined || modules === undefined) return ['parts are missing'];
          return [
            ...differences(page, position.code, section.children('h2'), [position.name]),
            ...linkDifferences(page, position.code, section.children('h2').find('a'), [
              position.code,
            ]),
            ...abacusDifferences(page, section.find('table'), [position], false),
            ...listDifferences(page, position.code, duties.children('h3'), [
              [`${position.clause}.1`, message('position.responsibilities')],
            ]),
            ...listDifferences(
              page,
              position.code,
              duties.children('p'),
              responsibilities.map((text) => [text]),
            ),
            ...listDifferences(page, `${position.code} heading`, modules.children('h3'), [
              [message('compare.modules', { count: position.modules.length })],
            ]),
            ...listDifferences(
              page,
              `${position.code} module`,
              modules.find('h4'),
              lines.map(({ name }) => [name]),
            ),
            ...linkDifferences(
              page,
              `${position.code} modules`,
              modules.find('h4 a'),
              position.modules.map((module) => module.code),
            ),
            ...lines.flatMap(({ own }, line) => {
              const items = modules.children('div').eq(line).find('li');
              return [
                ...listDifferences(
                  page,
                  `${position.code} ${line}`,
                  items,
                  byLevel(own).map((ability) => [ability.name, ability.code.toUpperCase()]),
                ),
                ...orderDifferences(
                  page,
                  `${position.code} ${line}`,
                  attributes(items, 'id'),
                  byLevel(own).map((ability) => ability.code),
                ),
                ...orderDifferences(
                  page,
                  `${position.code} ${line} levels`,
                  attributes(items.find('[role="img"]'), 'aria-label'),
                  byLevel(own).map((ability) =>
                    inOneLine(tree, message(`abacus.${placeOnRod(ability)}`)),
                  ),
                ),
                ...linkDifferences(
                  page,
                  `${position.code} ${line}`,
                  items.find('a').not('sup a'),
                  byLevel(own).map((ability) => ability.code),
                ),
              ];
            }),
          ];
        });
        expect(found).toEqual([]);
      });

      test('counts the words that the standard uses of both, those most used of both first', () => {
        const table = at(page, 'shared-words').parent().children('table');
        const expected = reliedOn
          .map((entry) => ({ entry, counts: pair.map((position) => usesOf(entry.zh, position)) }))
          .filter(({ counts }) => Math.min(...counts) > 0);
        expect(expected.length).toBeGreaterThan(2);
        const shown = each(table.find('tbody tr'));
        expect(shown).toHaveLength(expected.length);
        const least: number[] = [];
        const found = expected.flatMap(({ entry, counts }) => {
          const cells = [[entry], ...counts.map((count) => [String(count)])];
          const index = shown.findIndex(
            (row) => listDifferences(page, '', row.children(), cells).length === 0,
          );
          if (index < 0)
            return [`${page.file}: ${entry.zh} is not counted ${counts.join(' and ')} times`];
          least[index] = Math.min(...counts);
          return [];
        });
        expect(found).toEqual([]);
        expect(least).toEqual([...least].sort((first, second) => second - first));
        const heads = [[message('compare.word')], [one.name], [other.name]];
        expect(listDifferences(page, 'column', table.find('thead th'), heads)).toEqual([]);
      });

      test('leads to the five others', () => {
        const others = pairs.filter((each) => each !== pair);
        const links = at(page, 'comparisons').parent().find('a');
        expect(targets(page, links)).toEqual(
          others.map((each) => `${tree}/compare/${codeOf(each)}.html`),
        );
        const names = others.map(([first, second]) => [
          message('compare.pair', { one: first.name, other: second.name }),
        ]);
        expect(listDifferences(page, 'comparison', links, names)).toEqual([]);
      });
    },
  );
});
