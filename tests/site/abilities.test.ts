import { describe, expect, test } from 'vitest';
import { cellDifferences, levels } from '../support/cell-differences.ts';
import { message } from '../support/messages.ts';
import { nameOf, placeOf, shownCode, titleOf, type Part } from '../support/codes-on-pages.ts';
import { at, differences, each, find, linkDifferences, listDifferences } from '../support/shown.ts';
import { open, trees, type Opened } from '../support/shown.ts';
import {
  abilities,
  levelLabel,
  modules,
  type Both,
  type WrittenAbility,
  type WrittenLevel,
} from '../support/written.ts';

describe.each(trees)('in %s the page of every ability', (tree) => {
  const pages = abilities.map((ability) => ({ ability, page: open(tree, placeOf(ability.code)) }));

  test('is one of 76', () => {
    expect(pages).toHaveLength(76);
  });

  test('has its code and name above it; in English the Chinese below', () => {
    const found = pages.flatMap(({ ability: { code, name }, page }) => {
      const heading = find(page, 'h1');
      const original = heading.nextAll('p[lang="zh-CN"]');
      return [
        ...differences(page, 'h1', at(page, code), [name]),
        ...(heading.attr('id') === code ? [] : [`${page.file}: has no id`]),
        ...differences(page, 'code', heading.prev(), [code.toUpperCase()]),
        ...(original.text().trim() === (tree === 'en' ? name.zh : '')
          ? []
          : [`${page.file}: ${original.text()}`]),
      ];
    });
    expect(found).toEqual([]);
  });

  test('says to which position, module and levels it belongs', () => {
    const found = pages.flatMap(({ ability, page }) => {
      const facts = find(page, 'main > dl').first();
      const module = modules.find(({ code }) => code === ability.module);
      const levelCodes = ability.levels.map((level) => `${ability.position}-${level}`);
      return [
        ...listDifferences(page, 'fact', facts.find('dt, dd'), [
          [message('ability.position')],
          [nameOf(ability.position) ?? ''],
          [message('ability.module')],
          [module?.name ?? message('ability.noModule')],
          [message('ability.level')],
          ...ability.levels.map((level) => [levelLabel(level)]),
        ]),
        ...linkDifferences(page, 'facts', facts.find('a'), [
          ability.position,
          ...(module ? [module.code] : []),
          ...levelCodes,
        ]),
      ];
    });
    expect(found).toEqual([]);
  });

  test('describes it, or says why there is no description', () => {
    const found = pages.flatMap(({ ability, page }) => {
      const missing = message(ability.lost ? 'ability.lost' : 'ability.noDescription');
      const shown = at(page, 'description').nextAll();
      return listDifferences(page, 'description', shown, [[ability.description ?? missing]]);
    });
    expect(found).toEqual([]);
    expect(abilities.filter(({ description }) => !description)).toHaveLength(4);
  });

  test('tells its sources, each with its own name and level', () => {
    const found = pages.flatMap(({ ability: { item, row }, page }) => {
      const list = at(page, 'sources').parent().children('ul').first();
      const source = (
        kind: string,
        code: string,
        name: Both,
        level: WrittenLevel,
        place: string,
      ): Part[] => [
        message(`ability.${kind}`),
        shownCode(code),
        name,
        levelLabel(level),
        ...titleOf(place),
      ];
      return [
        ...listDifferences(page, 'source', list.children('li'), [
          ...(item ? [source('inItem', item.code, item.text, item.level, item.clause)] : []),
          ...(row ? [source('inRow', row.code, row.name, row.level, row.table)] : []),
        ]),
        ...linkDifferences(
          page,
          'sources',
          list.find('a'),
          [item, row].flatMap((one) => (one ? [one.code] : [])),
        ),
      ];
    });
    expect(found).toEqual([]);
  });

  test('says how the body and the annex stand to each other, and how certain that is', () => {
    const found = pages.flatMap(({ ability, page }) => relationDifferences(page, ability));
    expect(found).toEqual([]);
  });

  test('shows the other abilities of its module, level by level', () => {
    const found = pages.flatMap(({ ability, page }) => {
      const module = modules.find(({ code }) => code === ability.module);
      const heading = at(page, 'around');
      if (module === undefined) return listDifferences(page, 'around', heading, []);
      const others = module.abilities.filter((other) => other !== ability);
      // Where it stands alone at a level of its own there is nothing to say.
      const shown = levels.filter(
        (level) =>
          others.some((other) => other.levels.includes(level)) || !ability.levels.includes(level),
      );
      return [
        ...differences(page, 'around', heading, [message('ability.neighbours'), module.name]),
        ...cellDifferences(page, 'around', heading.parent(), others, shown),
      ];
    });
    expect(found).toEqual([]);
  });
});

function relationDifferences(page: Opened, ability: WrittenAbility): string[] {
  const section = at(page, 'sources').parent();
  const { item, relation, certainty } = ability;
  const split = abilities.filter((one) => item !== undefined && one.item?.code === item.code);
  const rows = {
    zh: split.map(({ name }) => name.zh).join('、'),
    en: split.map(({ name }) => name.en).join('; '),
  };
  const [, list] = each(section.children('ul'));
  const named = split.length > 1 ? split : [];
  return [
    ...listDifferences(page, 'relation', section.children('p'), [
      [
        message(`relation.${relation}`, { rows }),
        ...(certainty === 'likely' ? [message('relation.likely')] : []),
      ],
    ]),
    ...(list === undefined
      ? named.map(({ code }) => `${page.file}: does not lead to ${code}`)
      : [
          ...listDifferences(
            page,
            'split',
            list.children('li'),
            named.map(({ code, name }) => [code.toUpperCase(), name]),
          ),
          ...linkDifferences(
            page,
            'split',
            list.find('a'),
            named.map(({ code }) => code),
          ),
        ]),
  ];
}
