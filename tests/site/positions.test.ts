import { describe, expect, test } from 'vitest';
import { cellDifferences, levels } from '../support/cell-differences.ts';
import { message } from '../support/messages.ts';
import { placeOf, titleOf } from '../support/codes-on-pages.ts';
import {
  at,
  attributes,
  differences,
  find,
  linkDifferences,
  listDifferences,
} from '../support/shown.ts';
import { open, orderDifferences, targets, trees } from '../support/shown.ts';
import { abilities, clauses, positions, type WrittenPosition } from '../support/written.ts';

/** The subclause with the responsibilities, and those with the abilities of each level. */
const clauseOf = (position: WrittenPosition, level?: string) =>
  level === undefined
    ? `${position.clause}.1`
    : `${position.clause}.2.${level === 'basic' ? 1 : 2}`;

describe.each(trees)('in %s the page of every position', (tree) => {
  const pages = positions.map((position) => ({
    position,
    page: open(tree, placeOf(position.code)),
  }));

  test('is one of four', () => {
    expect(positions.map(({ code }) => code)).toEqual(['ms', 'uo', 'mo', 'da']);
  });

  test('has its name above it; in English the Chinese below', () => {
    const found = pages.flatMap(({ position: { code, name }, page }) => [
      ...differences(page, 'h1', find(page, 'h1'), [name]),
      ...orderDifferences(page, 'h1 id', attributes(find(page, 'h1'), 'id'), [code]),
      ...orderDifferences(
        page,
        'original',
        [find(page, 'h1').nextAll('p[lang="zh-CN"]').text().trim()],
        [tree === 'en' ? name.zh : ''],
      ),
    ]);
    expect(found).toEqual([]);
  });

  test('gives its responsibilities in full', () => {
    const found = pages.flatMap(({ position, page }) => {
      const code = clauseOf(position);
      const paragraphs = clauses.find((clause) => clause.code === code)?.paragraphs ?? [];
      const heading = at(page, code);
      return [
        ...differences(page, code, heading, [code, message('position.responsibilities')]),
        ...linkDifferences(page, code, heading.find('a'), [code]),
        ...listDifferences(
          page,
          code,
          heading.nextAll(),
          paragraphs.map((text) => [text]),
        ),
        ...(paragraphs.length > 0 ? [] : [`${code} has no text`]),
      ];
    });
    expect(found).toEqual([]);
  });

  test('says at which levels the standard has abilities, and where it lists them', () => {
    const found = pages.flatMap(({ position, page }) => {
      const heading = at(page, 'abilities');
      const heads = heading.parent().find('h3').slice(0, 2);
      const codes = position.levels.map((level) => clauseOf(position, level));
      return [
        ...differences(page, 'abilities', heading, [
          `${position.clause}.2`,
          message('position.abilities'),
        ]),
        ...listDifferences(
          page,
          'level',
          heads,
          levels.map((level) =>
            position.levels.includes(level)
              ? [clauseOf(position, level), message(`level.${level}`)]
              : [message(`level.${level}`), message('position.noneAtLevel')],
          ),
        ),
        ...orderDifferences(
          page,
          'level ids',
          attributes(heads, 'id').filter(Boolean),
          position.levels.map((level) => `${position.code}-${level}`),
        ),
        ...linkDifferences(page, 'levels', heads.find('a'), codes),
      ];
    });
    expect(found).toEqual([]);
  });

  test('shows all its modules in order, each with all its abilities by level', () => {
    const found = pages.flatMap(({ position, page }) => {
      const sections = at(page, 'abilities').parent().find('section');
      const apart = position.abilities.filter(({ module }) => module === undefined);
      const expected = [
        ...position.modules.map((module) => ({
          id: module.code,
          name: module.name,
          own: module.abilities,
        })),
        ...(apart.length > 0
          ? [{ id: 'without-module', name: message('position.withoutModule'), own: apart }]
          : []),
      ];
      return [
        ...listDifferences(
          page,
          'module',
          sections.children('h3'),
          expected.map(({ name }) => [name]),
        ),
        ...orderDifferences(
          page,
          'modules',
          attributes(sections.children('h3'), 'id'),
          expected.map(({ id }) => id),
        ),
        ...expected.flatMap(({ id, own }) => cellDifferences(page, id, at(page, id).parent(), own)),
      ];
    });
    expect(found).toEqual([]);
  });

  test('has every ability of the position at its code', () => {
    const found = pages.flatMap(({ position, page }) =>
      abilities
        .filter((ability) => ability.position === position.code)
        .flatMap(({ code, name }) =>
          differences(page, code, at(page, code), [code.toUpperCase(), name]),
        ),
    );
    expect(found).toEqual([]);
  });

  test('leads to its comparisons with the three others', () => {
    for (const { position, page } of pages) {
      const codes = positions.map(({ code }) => code);
      const pairs = codes.flatMap((one, index) =>
        codes.slice(index + 1).map((other) => [one, other]),
      );
      const own = pairs
        .filter((pair) => pair.includes(position.code))
        .map((pair) => pair.join('-'));
      const links = at(page, 'comparisons').parent().find('a');
      expect(targets(page, links)).toEqual(own.map((pair) => `${tree}/compare/${pair}.html`));
      const name = (code = '') => titleOf(code)[0] ?? '';
      expect(
        listDifferences(
          page,
          'comparison',
          links,
          own.map((pair) => {
            const [one, other] = pair.split('-').map(name);
            if (typeof one !== 'object' || typeof other !== 'object') return [];
            return [message('compare.pair', { one, other })];
          }),
        ),
      ).toEqual([]);
    }
  });
});

describe.each(trees)('in %s the page of each clause on a position', (tree) => {
  test('leads to the position and its level, and counts the abilities that it lists', () => {
    const found = clauses.flatMap(({ code }) => {
      const page = open(tree, placeOf(code));
      const facts = find(page, 'main > dl').first();
      const position = positions.find(
        ({ clause }) => code === clause || code.startsWith(`${clause}.`),
      );
      if (position === undefined) return listDifferences(page, 'fact', facts.find('dt, dd'), []);
      const level = levels.find((one) => clauseOf(position, one) === code);
      const about = level === undefined ? position.code : `${position.code}-${level}`;
      const count = abilities.filter(
        ({ item }) =>
          item !== undefined && (item.clause === code || item.clause.startsWith(`${code}.`)),
      ).length;
      return [
        ...listDifferences(page, 'fact', facts.find('dt, dd'), [
          [message('clause.position')],
          titleOf(about),
          ...(count > 0
            ? [[message('clause.abilities')], [message('clause.count', { count })]]
            : []),
        ]),
        ...linkDifferences(page, 'facts', facts.find('a'), [about]),
      ];
    });
    expect(found).toEqual([]);
  });
});
