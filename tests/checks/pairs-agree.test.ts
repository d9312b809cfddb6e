import { describe, expect, test } from 'vitest';
import { measuresOf } from '../../src/checks/pair-measures.ts';
import { pairsAgree } from '../../src/checks/pairs-agree.ts';
import { reportOf, testRule, textIn } from '../support/fixtures.ts';

const hint =
  'Correct the translation; where it is meant so, say why under countsOtherwise in its file.';

const file = 'en/rows/table-a.1-46.mdx';
const english = textIn(file);
const added = english.replace(/\n$/, ' In 30 days.\n');
const text = added.trim().split('\n').at(-1) ?? '';

/** The same words, and no list any more. */
const [head = '', body = ''] = english.split('\n---\n');
const unlisted = body.replaceAll(',', ' –').replaceAll(' and ', ' plus ');

testRule(pairsAgree, {
  numbers: {
    'a figure that the Chinese does not have': {
      write: { [file]: added },
      says: [
        `${file} › ${text} | the Chinese has no figures, the English 30, in “${text}” | ${hint}`,
      ],
    },
  },
  members: {
    'a list of which nothing is left': {
      write: { [file]: `${head}\n---\n${unlisted}` },
      says: [
        `${file} › ${unlisted.trim()} | the Chinese lists 5, the English no more than 1, in “${unlisted.trim()}” | ${hint}`,
      ],
    },
  },
});

test('who says why is not told of it', () => {
  const why = added.replace('\nname:', '\ncountsOtherwise: The month is meant.\nname:');
  expect(reportOf({ write: { [file]: why } }).filter((one) => one.includes('figures'))).toEqual([]);
});

describe('what is measured', () => {
  test.each([
    ['甲、乙和丙', 'A, B and C', { zh: 2, en: 3 }],
    ['甲、乙、丙', 'A, B and C', { zh: 3, en: 3 }],
    ['掌握甲，包括：乙、丙、丁', 'Master A, including B, C and D', { zh: 3, en: 4 }],
    ['甲', 'A', { zh: 1, en: 1 }],
  ])('the longest list of %s and of %s', (zh, en, members) => {
    expect(measuresOf({ zh, en }).members).toEqual(members);
  });

  test('figures, in any order, and quotation marks', () => {
    const { numbers, quotations } = measuresOf({
      zh: '表A.1 第10行的“页”',
      en: 'Row 10 of Table A.1',
    });
    expect(numbers).toEqual({ zh: '1 10', en: '1 10' });
    expect(quotations).toEqual({ zh: 1, en: 0 });
  });
});
