import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/schemas/words.ts';
import { mentionFinder, type Segment } from '../../src/standard/mentions.ts';
import { termUses } from '../../src/standard/terms.ts';
import { termsInText } from '../../src/standard/glossary.ts';
import { standard } from '../support/content.ts';
import { annex, positions, tables } from '../support/written.ts';

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
    ['en', 'omnis and omniss', [['omnis', '3.1']]],
    ['en', 'non-omni, omni-channel', []],
    [
      'en',
      'GMV, gmv',
      [
        ['GMV', '3.7'],
        ['gmv', '3.7'],
      ],
    ],
    [
      'en',
      'see Annex A and Table\nA.2',
      [
        ['Annex A', 'annex-a'],
        ['Table\nA.2', 'table-a.2'],
      ],
    ],
    ['en', 'TableA.1', [['TableA.1', 'table-a.1']]],
    // A point in a label is a point.
    ['en', 'Table A-1', []],
    ['zh', '表A·1', []],
    ['zh', '附录Ａ', []],
    ['zh', '数字导购', [['数字导购', '3.6']]],
    [
      'zh',
      '会员运营师和会员运营',
      [
        ['会员运营师', 'mo'],
        ['会员运营', '3.5'],
      ],
    ],
    [
      'zh',
      'SOPs和sop',
      [
        ['SOPs', '3.8'],
        ['sop', '3.8'],
      ],
    ],
    ['zh', '用户 运营', []],
    // Latin letters behind a Chinese name are no part of it.
    ['zh', '全域s', [['全域', '3.1']]],
    ['zh', '附录As、附录AB', [['附录As', 'annex-a']]],
    ['zh', 'a表A.1b', [['表A.1', 'table-a.1']]],
    ['en', 'Table A.1s, Table A.1-10', [['Table A.1', 'table-a.1']]],
    ['zh', '', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(named(text, locale)).toEqual(expected);
  });

  test.each<[string, Locale, string, Segment[]]>([
    [
      'a term',
      'zh',
      '以全域为',
      [{ text: '以' }, { text: '全域', code: '3.1', kind: 'term' }, { text: '为' }],
    ],
    [
      'a position',
      'en',
      'User operation specialist',
      [{ text: 'User operation specialist', code: 'uo' }],
    ],
    ['a table at the end', 'zh', '见表A.1', [{ text: '见' }, { text: '表A.1', code: 'table-a.1' }]],
    [
      'two side by side',
      'zh',
      '全域GMV',
      [
        { text: '全域', code: '3.1', kind: 'term' },
        { text: 'GMV', code: '3.7', kind: 'term' },
      ],
    ],
    ['nothing', 'zh', '门店', [{ text: '门店' }]],
    ['no text', 'en', '', []],
  ])('in segments: %s', (_what, locale, text, segments) => {
    expect(find(text, locale)).toStrictEqual(segments);
  });

  /** Every name in the standard, found by itself. */
  test.each(['zh', 'en'] as const)('all names, in %s', (locale) => {
    const terms = standard.clauses.flatMap(({ code, term }) =>
      term === undefined ? [] : [[term[locale], code, 'term'] as const],
    );
    expect(terms).toHaveLength(9);
    const named = [
      ...terms,
      // 数字导购 is a term as well, and that comes first.
      ...positions
        .filter(({ code }) => code !== 'da')
        .map(({ code, name }) => [name[locale], code, undefined] as const),
      ...tables.map(({ code, label }) => [label[locale], code, undefined] as const),
      [locale === 'zh' ? '附录A' : 'Annex A', annex.code, undefined] as const,
    ];
    for (const [text, code, kind] of named) {
      expect(find(text, locale)).toEqual([{ text, code, kind }]);
    }
  });

  test('marks that mean something in a pattern mean themselves in a name', () => {
    const [first, ...others] = standard.clauses;
    if (first === undefined) throw new Error('There are clauses.');
    const odd = { zh: '全(域)+?', en: 'O*m[n]i$' };
    const findOdd = mentionFinder({ ...standard, clauses: [{ ...first, term: odd }, ...others] });
    expect(findOdd('用全(域)+?', 'zh')).toEqual([
      { text: '用' },
      { text: '全(域)+?', code: '1', kind: 'term' },
    ]);
    expect(findOdd('an o*m[n]i$', 'en')).toEqual([
      { text: 'an ' },
      { text: 'o*m[n]i$', code: '1', kind: 'term' },
    ]);
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
