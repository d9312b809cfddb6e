import { describe, expect, test } from 'vitest';
import { abacusDifferences, byLevel } from '../support/abacus.ts';
import { levels } from '../support/cell-differences.ts';
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
import { open, orderDifferences, targets, trees, type Tree } from '../support/shown.ts';
import { abilities, clauses, levelLabel, notes, positions } from '../support/written.ts';
import type { WrittenLevel, WrittenPosition } from '../support/written.ts';

/** The subclause with the responsibilities, and those with the abilities of each level. */
const clauseOf = (position: WrittenPosition, level?: string) =>
  level === undefined
    ? `${position.clause}.1`
    : `${position.clause}.2.${level === 'basic' ? 1 : 2}`;

/** What a note is called: in the language that leads, since it is a mark. */
function noteMark(code: string, tree: Tree): string {
  const mark = message('notes.mark', { ordinal: Number(code.replace('note-', '')) });
  return mark[tree === 'en' ? 'en' : 'zh'];
}

describe.each(trees)('in %s the page of every position', (tree) => {
  const pages = positions.map((position) => ({
    position,
    page: open(tree, placeOf(position.code)),
  }));

  test('is one of four', () => {
    expect(positions.map(({ code }) => code)).toEqual(['ms', 'uo', 'mo', 'da']);
  });

  test('has its name above it; in English the Chinese below', () => {
    const found = pages.flatMap(({ position: { code, clause, name }, page }) => [
      ...differences(page, 'h1', find(page, 'h1'), [clause, name]),
      ...linkDifferences(page, 'h1', find(page, 'h1 a'), [clause]),
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
      const places = heading.parent().find('ul > li');
      const codes = position.levels.map((level) => clauseOf(position, level));
      return [
        ...differences(page, 'abilities', heading, [
          `${position.clause}.2`,
          message('position.abilities'),
        ]),
        ...listDifferences(
          page,
          'level',
          places,
          levels.map((level) =>
            position.levels.includes(level)
              ? titleOf(clauseOf(position, level))
              : [message(`position.none.${level}`)],
          ),
        ),
        ...orderDifferences(
          page,
          'level ids',
          attributes(places, 'id').filter(Boolean),
          position.levels.map((level) => `${position.code}-${level}`),
        ),
        ...linkDifferences(page, 'levels', places.find('a'), codes),
      ];
    });
    expect(found).toEqual([]);
  });

  test('lets one choose between the levels that it has, with their counts', () => {
    const found = pages.flatMap(({ position, page }) => {
      const labels = at(page, 'abilities').parent().find('label');
      const count = (level: WrittenLevel) =>
        position.abilities.filter((ability) => ability.levels.includes(level)).length;
      return [
        ...listDifferences(page, 'choice', labels, [
          [message('position.allLevels'), String(position.abilities.length)],
          ...position.levels.map((level) => [levelLabel(level), String(count(level))]),
        ]),
        ...orderDifferences(page, 'choices', attributes(labels, 'for'), [
          'show-all',
          ...position.levels.map((level) => `show-${level}`),
        ]),
        ...orderDifferences(page, 'chosen', attributes(find(page, 'main input[checked]'), 'id'), [
          'show-all',
        ]),
      ];
    });
    expect(found).toEqual([]);
  });

  test('has its part of the picture', () => {
    const found = pages.flatMap(({ position, page }) =>
      abacusDifferences(page, find(page, 'main table'), [position], false),
    );
    expect(found).toEqual([]);
  });

  test('shows all its modules in order, each with all its abilities, the basic ones first', () => {
    const found = pages.flatMap(({ position, page }) => {
      const heads = find(page, 'main section h3');
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
          heads,
          expected.map(({ name }) => [name]),
        ),
        ...orderDifferences(
          page,
          'modules',
          attributes(heads, 'id'),
          expected.map(({ id }) => id),
        ),
        ...expected.flatMap(({ id, own }) =>
          orderDifferences(
            page,
            `abilities of ${id}`,
            attributes(at(page, id).closest('section').children('div[id]'), 'id'),
            byLevel(own).map(({ code }) => code),
          ),
        ),
      ];
    });
    expect(found).toEqual([]);
  });

  test('has every ability of the position at its code: name, level, and what it means', () => {
    const found = pages.flatMap(({ position, page }) =>
      position.abilities.flatMap(({ code, name, description, lost, levels: own }) => {
        const entry = at(page, code);
        const missing = message(lost ? 'ability.lost' : 'ability.noDescription');
        return [
          ...differences(page, code, entry.find('h4'), [name]),
          ...linkDifferences(page, code, entry.find('h4 a'), [code]),
          ...listDifferences(page, code, entry.find('h4').nextAll('p'), [[description ?? missing]]),
          ...orderDifferences(
            page,
            `${code} levels`,
            [entry.attr('data-levels') ?? ''],
            [own.join(' ')],
          ),
          ...(entry.text().includes(code.toUpperCase()) ? [] : [`${code} is not told`]),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  test('has the text of every note about the position and its parts beside what it is about', () => {
    const found = pages.flatMap(({ position, page }) => {
      const places = [
        {
          place: find(page, 'main figure').parent(),
          codes: [position.code, ...position.levels.map((level) => `${position.code}-${level}`)],
        },
        ...position.modules.map(({ code }) => ({ place: at(page, code).parent(), codes: [code] })),
        ...position.abilities.map(({ code, item, row }) => ({
          place: at(page, code),
          codes: [code, item?.code, row?.code],
        })),
      ];
      return places.flatMap(({ place, codes }) => {
        const own = notes.filter(({ concerns }) => concerns.some((one) => codes.includes(one)));
        const shown = place.find('p:has(> a[href*="notes.html#"])');
        return [
          ...listDifferences(
            page,
            `notes of ${codes[0] ?? ''}`,
            shown,
            own.map(({ code, text }) => [noteMark(code, tree), text]),
          ),
        ];
      });
    });
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
