import { describe, expect, test } from 'vitest';
import { cellDifferences } from '../support/cell-differences.ts';
import { message } from '../support/messages.ts';
import { at, differences, each, find, linkDifferences, listDifferences } from '../support/shown.ts';
import { open, targets, trees } from '../support/shown.ts';
import { reliedOn, usesOfWord } from '../support/words-used.ts';
import { clauses, positions, rows, type WrittenPosition } from '../support/written.ts';

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

      test('shows what each is responsible for, and all its abilities by module and level', () => {
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
          const modules = section.children('div');
          return [
            ...differences(page, position.code, section.children('h2'), [position.name]),
            ...linkDifferences(page, position.code, section.children('h2').find('a'), [
              position.code,
            ]),
            ...listDifferences(
              page,
              position.code,
              section.children('p'),
              responsibilities.map((text) => [text]),
            ),
            ...listDifferences(page, `${position.code} heading`, section.children('h3'), [
              [message('position.responsibilities')],
              [message('compare.modules', { count: position.modules.length })],
            ]),
            ...listDifferences(
              page,
              `${position.code} module`,
              modules.children('h4'),
              lines.map(({ name }) => [name]),
            ),
            ...linkDifferences(
              page,
              `${position.code} modules`,
              modules.find('h4 a'),
              position.modules.map((module) => module.code),
            ),
            ...lines.flatMap(({ own }, line) =>
              cellDifferences(page, `${position.code} ${line}`, modules.eq(line), own),
            ),
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
