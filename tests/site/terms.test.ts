import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { codeAndName, placeOf, shownCode } from '../support/codes-on-pages.ts';
import { at, attributes, differences, each, find, linkDifferences } from '../support/shown.ts';
import { listDifferences, open, orderDifferences, targets, trees } from '../support/shown.ts';
import type { Elements, Opened } from '../support/shown.ts';
import { clauseDifferences } from '../support/text-differences.ts';
import { reliedOn, terms, usesOfTerm, usesOfWord, type Use } from '../support/words-used.ts';

/** A count that is above one, as it stands behind a place. */
const times = ({ count }: Use) => (count > 1 ? `×${count}` : '');

/** The list of the places where a term is used, or the word that it is used nowhere. */
function useDifferences(page: Opened, code: string, place: Elements): string[] {
  const uses = usesOfTerm(code);
  const none = uses.length > 0 ? [] : [[message('clause.noUses')]];
  const expected = uses.map((use) => [...codeAndName(use.code), times(use)]);
  return [
    ...listDifferences(page, `${code} without uses`, place.children('p'), none),
    ...listDifferences(page, `${code} use`, place.find('li'), expected),
    ...linkDifferences(
      page,
      `${code} uses`,
      place.find('li a'),
      uses.map((use) => use.code),
    ),
  ];
}

test('the standard has six terms and three abbreviations, most of them used', () => {
  expect(terms.map(({ kind }) => kind)).toEqual([
    ...Array<string>(6).fill('term'),
    ...Array<string>(3).fill('abbreviation'),
  ]);
  expect(terms.filter(({ code }) => usesOfTerm(code).length > 0).length).toBeGreaterThan(4);
});

describe.each(trees)('in %s', (tree) => {
  test('the page of each term says where it is used, and how often', () => {
    const found = terms.flatMap(({ code }) => {
      const page = open(tree, placeOf(code));
      const heading = at(page, 'uses');
      const count = message('clause.uses', { count: usesOfTerm(code).length });
      return [
        ...differences(page, code, heading, [count]),
        ...useDifferences(page, code, heading.parent()),
      ];
    });
    expect(found).toEqual([]);
  });

  test('the page of terms shows every entry, where it is used, and how often', () => {
    const page = open(tree, 'terms.html');
    const shown = attributes(find(page, 'main :is(h1, h2, h3)[id^="3."]'), 'id');
    expect(shown).toEqual(terms.map(({ code }) => code));
    const found = terms.flatMap(({ code }) => {
      const entry = at(page, code).parent().parent();
      const details = entry.children('details');
      const count = usesOfTerm(code).length;
      const summary = count > 0 ? [[message('clause.uses', { count })]] : [];
      return [
        ...clauseDifferences(page, code),
        ...listDifferences(page, code, details.children('summary'), summary),
        ...useDifferences(page, code, count > 0 ? details : entry),
      ];
    });
    expect(found).toEqual([]);
  });

  test('the page of terms counts the words that the standard leaves undefined, most used first', () => {
    const page = open(tree, 'terms.html');
    const words = reliedOn
      .map((entry) => ({ entry, uses: usesOfWord(entry.zh) }))
      .map(({ entry, uses }) => ({
        entry,
        uses,
        count: uses.reduce((sum, { count }) => sum + count, 0),
      }))
      .filter(({ count }) => count > 0);
    expect(words.length).toBeGreaterThan(5);
    const shown = each(at(page, 'undefined-terms').parent().children('details'));
    expect(shown).toHaveLength(words.length);
    const counts: number[] = [];
    const found = words.flatMap(({ entry, uses, count }) => {
      const summary = [entry, message('terms.count', { count })];
      const index = shown.findIndex(
        (one) => differences(page, entry.zh, one.children('summary'), summary).length === 0,
      );
      const details = shown[index];
      if (details === undefined) return [`${page.file}: does not count ${count} of ${entry.zh}`];
      counts[index] = count;
      return [
        ...differences(page, `${entry.zh} meaning`, details.children('p').find('a'), [
          message('terms.toGlossary'),
        ]),
        ...orderDifferences(
          page,
          `${entry.zh} meaning`,
          targets(page, details.children('p').find('a')),
          [`${tree}/glossary.html#${entry.code}`],
        ),
        ...listDifferences(
          page,
          `${entry.zh} use`,
          details.find('li'),
          uses.map((use) => [shownCode(use.code), times(use)]),
        ),
        ...linkDifferences(
          page,
          `${entry.zh} uses`,
          details.find('li a'),
          uses.map((use) => use.code),
        ),
      ];
    });
    expect(found).toEqual([]);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });

  test('every page with a term in its text has the definition beside it', () => {
    const pages = [
      'full.html',
      'annex-a.html',
      ...['1', '3.4', '4', '5.2', '5.4.1'].map(placeOf),
    ].map((one) => open(tree, one));
    const found = pages.flatMap((page) => {
      const named = new Set(attributes(find(page, 'a[data-term]'), 'data-term'));
      const cards = find(page, 'aside[popover]');
      const expected = terms.filter(({ code }) => named.has(code));
      const ids = attributes(cards, 'id');
      if (ids.join() !== expected.map(({ code }) => `term-${code}`).join())
        return [`${page.file}: ${ids.join(' ')}`];
      return each(cards).flatMap((card, index) => {
        const term = expected[index];
        const read = message('terms.read', { number: term?.code ?? '' });
        const lines = [
          [term?.title ?? ''],
          ...(term?.paragraphs ?? []).map((text) => [text]),
          [read],
        ];
        return listDifferences(page, `card ${term?.code}`, card.children('p'), lines);
      });
    });
    expect(found).toEqual([]);
    expect(pages.some((page) => find(page, 'a[data-term]').length > 0)).toBe(true);
  });
});
