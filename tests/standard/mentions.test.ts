import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/schemas/words.ts';
import { mentionFinder } from '../../src/standard/mentions.ts';
import { termUses } from '../../src/standard/terms.ts';
import { termsInText } from '../../src/standard/glossary.ts';
import { standard } from '../support/content.ts';

const find = mentionFinder(standard);
const named = (text: string, locale: Locale) =>
  find(text, locale).flatMap(({ text: words, code }) =>
    code === undefined ? [] : [[words, code]],
  );

/** The longest name at a place is the one that is meant. */
describe('what a text names', () => {
  test.each<[Locale, string, string[][]]>([
    [
      'zh',
      '全域经营不是全域',
      [
        ['全域经营', '3.2'],
        ['全域', '3.1'],
      ],
    ],
    [
      'zh',
      '用户运营师负责用户运营',
      [
        ['用户运营师', 'uo'],
        ['用户运营', '3.4'],
      ],
    ],
    [
      'zh',
      '见表 A.1 和表A.2',
      [
        ['表 A.1', 'table-a.1'],
        ['表A.2', 'table-a.2'],
      ],
    ],
    ['zh', '见附录 A', [['附录 A', 'annex-a']]],
    ['zh', '社群运营SOP制定', [['SOP', '3.8']]],
    ['zh', 'VIP专属群', []],
    [
      'en',
      'Omni-operation is not omni',
      [
        ['Omni-operation', '3.2'],
        ['omni', '3.1'],
      ],
    ],
    ['en', 'community operation SOPs', [['SOPs', '3.8']]],
    ['en', 'see Table A.1', [['Table A.1', 'table-a.1']]],
    ['en', 'the user operation specialist', [['user operation specialist', 'uo']]],
    ['en', 'omnivorous', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(named(text, locale)).toEqual(expected);
  });

  test('nothing of the text is lost', () => {
    for (const clause of standard.clauses) {
      for (const { zh, en } of clause.paragraphs) {
        expect(
          find(zh, 'zh')
            .map(({ text }) => text)
            .join(''),
        ).toBe(zh);
        expect(
          find(en, 'en')
            .map(({ text }) => text)
            .join(''),
        ).toBe(en);
      }
    }
  });
});

/** Counted by hand in the text of the standard. */
describe('where terms are used', () => {
  const uses = termUses(standard);
  test.each([
    ['3.2', [{ code: 'table-a.2-6', count: 1 }]],
    ['3.3', []],
    ['3.6', [{ code: '4', count: 1 }]],
    ['3.7', [{ code: '5.1.1', count: 1 }]],
    ['3.9', [{ code: 'table-a.1-21', count: 2 }]],
  ])('%s', (term, expected) => {
    expect(uses.get(term)).toEqual(expected);
  });
});

test.each([
  ['VIP专属群', ['IP'], []],
  ['用户群IP定位', ['IP', '用户', '用户群'], ['用户群', 'IP']],
  ['私域用户运营', ['运营', '用户运营'], ['用户运营']],
])('of the terms of the glossary, %s has %j → %j', (text, terms, expected) => {
  expect(termsInText(text, terms)).toEqual(expected);
});
