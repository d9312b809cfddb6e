import { describe, expect, test } from 'vitest';
import { positionPairs, sharedWords } from '../../src/standard/comparison.ts';
import { chineseTexts, termUses } from '../../src/standard/terms.ts';
import { undefinedTermUses } from '../../src/standard/undefined-terms.ts';
import { standard } from '../support/content.ts';
import { clauses, glossary, positions, rows, type WrittenPosition } from '../support/written.ts';
import { everyClause, positionLevels } from './written-codes.ts';

/** How often the standard uses a word, counted anew from the content, character by character. */

/** The Chinese texts, each under its code. */
const texts = [
  ...everyClause.flatMap(({ code, paragraphs, items }) => [
    { code, texts: paragraphs.map(({ zh }) => zh) },
    ...items.map((item) => ({ code: item.code, texts: [item.text.zh] })),
  ]),
  ...rows.map(({ code, name, description }) => ({
    code,
    texts: description ? [name.zh, description.zh] : [name.zh],
  })),
];

/** The words of a list in a text, the longest at each place; Latin ones as words of their own. */
function wordsIn(text: string, words: string[]): string[] {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const found: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const word = longestFirst.find(
      (one) => text.startsWith(one, index) && !isWithinLatin(text, one, index),
    );
    if (word === undefined) continue;
    found.push(word);
    index += word.length - 1;
  }
  return found;
}

function isWithinLatin(text: string, word: string, index: number): boolean {
  const around = [text[index - 1] ?? '', text[index + word.length] ?? ''];
  return /^[A-Z]/.test(word) && around.some((letter) => /[A-Za-z]/.test(letter));
}

/** For each word, the codes at which it stands, and how often there. */
function usesOf(word: string, words: string[]) {
  return texts
    .map(({ code, texts: own }) => ({
      code,
      count: own.flatMap((text) => wordsIn(text, words)).filter((one) => one === word).length,
    }))
    .filter(({ count }) => count > 0);
}

const sum = (uses: { count: number }[]) => uses.reduce((total, { count }) => total + count, 0);

test('the Chinese texts stand for themselves, in printed order', () => {
  expect(chineseTexts(standard)).toEqual(texts);
});

test('where every term of clause 3 is used outside its own entry', () => {
  const terms = clauses
    .filter(({ kind }) => kind === 'term' || kind === 'abbreviation')
    .map(({ code, title }) => ({ code, word: (title?.zh ?? '').split(/[: ]/)[0] ?? '' }));
  // 用户运营师 is the position, and no use of the term 用户运营.
  const words = [...terms.map(({ word }) => word), ...positions.map(({ name }) => name.zh)];
  expect(Object.fromEntries(termUses(standard))).toEqual(
    Object.fromEntries(
      terms.map(({ code, word }) => [code, usesOf(word, words).filter((use) => use.code !== code)]),
    ),
  );
});

const reliedOn = glossary.filter((entry) => entry.reliedOn);
const words = reliedOn.map(({ zh }) => zh);
const written = reliedOn
  .map((entry) => ({ entry, uses: usesOf(entry.zh, words) }))
  .map((term) => ({ ...term, count: sum(term.uses) }))
  .filter(({ count }) => count > 0)
  .sort((one, other) => other.count - one.count);

test('the words that the standard relies on without defining them, the most used first', () => {
  expect(undefinedTermUses(standard)).toEqual(written);
});

/** Counted by hand in the text of the standard. */
test.each([
  ['进阶', 1],
  ['等级', 2],
  ['千人千面', 1],
  ['裂变', 3],
])('%s is used %i times', (word, count) => {
  expect(undefinedTermUses(standard).find(({ entry }) => entry.zh === word)?.count).toBe(count);
});

describe('of some words alone', () => {
  /** A standard of one clause that says one thing, and relies on some words. */
  const saying = (text: string, own: string[], defined: string[] = []) => ({
    ...standard,
    foreword: { ...standard.foreword, paragraphs: [] },
    clauses: standard.clauses
      .slice(0, 1)
      .map((clause) => ({ ...clause, paragraphs: [{ zh: text, en: '' }] })),
    annexClauses: [],
    annex: { ...standard.annex, tables: [] },
    glossary: [...own, ...defined].map((zh) => ({
      code: '',
      zh,
      en: '',
      forms: [],
      meaning: undefined,
      reason: undefined,
      reliedOn: own.includes(zh),
    })),
  });

  test.each<[string, string, string[], [string, number][]]>([
    [
      'the longer of two that begin alike',
      '用户群和用户',
      ['用户', '用户群'],
      [
        ['用户', 1],
        ['用户群', 1],
      ],
    ],
    [
      'those used most first',
      '客群、用户、用户',
      ['客群', '用户'],
      [
        ['用户', 2],
        ['客群', 1],
      ],
    ],
    [
      'of those used alike, as listed',
      '用户、客群',
      ['客群', '用户'],
      [
        ['客群', 1],
        ['用户', 1],
      ],
    ],
    ['none that is not used', '用户', ['客群', '用户'], [['用户', 1]]],
    ['a Latin word beside Han characters', '用户IP定位', ['IP'], [['IP', 1]]],
    ['no part of a Latin word', 'VIP、IPO、ip、aIPb', ['IP'], []],
    ['a word that only ends in Latin letters', 'a品牌IPb', ['品牌IP'], [['品牌IP', 1]]],
  ])('%s', (_what, text, own, expected) => {
    const found = undefinedTermUses(saying(text, own, ['定位']));
    expect(found.map(({ entry, count }) => [entry.zh, count])).toEqual(expected);
  });
});

/** What is said of a position: its responsibilities, its items, its rows. */
function saidOf({ code, clause }: WrittenPosition): Set<string> {
  const lists = positionLevels.filter(({ position }) => position.code === code);
  return new Set([
    `${clause}.1`,
    ...clauses
      .filter((one) => lists.some((list) => list.clause === one.code))
      .flatMap(({ items }) => items.map((item) => item.code)),
    ...rows.filter((row) => row.position === code).map((row) => row.code),
  ]);
}

const pairs = positions.flatMap((one, index) =>
  positions.slice(index + 1).map((other) => [one, other] as const),
);

test('every two positions are compared once, the one printed first standing first', () => {
  expect(
    positionPairs(standard).map(({ code, positions: both }) => [code, both.map((one) => one.code)]),
  ).toEqual(pairs.map(([one, other]) => [`${one.code}-${other.code}`, [one.code, other.code]]));
});

test.each(pairs)('the words used of both $code and $code', (one, other) => {
  const [ofOne, ofOther] = [saidOf(one), saidOf(other)];
  const pair = positionPairs(standard).find(({ code }) => code === `${one.code}-${other.code}`);
  if (pair === undefined) throw new Error(`${one.code} and ${other.code} are not compared.`);
  const expected = written
    .map((term) => ({
      word: term.entry.zh,
      counts: [ofOne, ofOther].map((said) => sum(term.uses.filter(({ code }) => said.has(code)))),
    }))
    .filter(({ counts }) => !counts.includes(0))
    .sort((first, second) => Math.min(...second.counts) - Math.min(...first.counts));
  expect(
    sharedWords(standard, pair.positions).map(({ term, counts }) => ({
      word: term.entry.zh,
      counts,
    })),
  ).toEqual(expected);
});
