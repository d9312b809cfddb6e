import { expect, test } from 'vitest';
import { editionsFollow } from '../../src/checks/editions-follow.ts';
import { inSecond, problemsInBoth, testRuleOfEditions } from '../support/two-editions.ts';

const file = inSecond('edition.yml');

test('a second edition in which all happens that may has no problem', () => {
  expect(problemsInBoth({})).toEqual([]);
});

testRuleOfEditions(editionsFollow, {
  folder: {
    'the folder of another year': {
      replace: {
        [file]: [
          '046-2026:\n  number: T/CCFAGS 046—2026',
          '046-2027:\n  number: T/CCFAGS 046—2027',
        ],
      },
      says: [
        `${file} › issued: '2026-12-03' | is issued on 2026-12-03, which is not in the year of T/CCFAGS 046—2027 | Compare the cover.`,
        `${file} › 046-2027: | the edition is called 046-2027, but lies in editions/046-2026 | Give the folder the name of the edition.`,
        `${inSecond('source/t-ccfags-046-2026.txt')} › T/CCFAGS 046—2026 | reads “… 046—2026”, where content/${file} gives “… 046—2027” | Compare the published document, and correct the one that is wrong.`,
      ],
    },
  },
  first: {
    'nothing was issued before it': {
      replace: {
        'editions/046-2023/edition.yml': [
          "  issued: '2023",
          "  replaces: 046-2019\n  issued: '2023",
        ],
      },
      says: [
        'editions/046-2023/edition.yml › replaces: 046-2019 | replaces 046-2019, but no edition was issued before it | Leave replaces out in the first edition, or correct the date of issue.',
      ],
    },
  },
  other: {
    'an edition that there is not': {
      replace: { [file]: ['replaces: 046-2023', 'replaces: 046-2024'] },
      says: [
        `${file} › replaces: 046-2024 | replaces 046-2024, but the edition issued before it is 046-2023 | Write replaces: 046-2023, or correct the date of issue.`,
      ],
    },
    none: {
      replace: { [file]: ['  replaces: 046-2023\n', ''] },
      says: [
        `${file} › 046-2026: | replaces none, but the edition issued before it is 046-2023 | Write replaces: 046-2023, or correct the date of issue.`,
      ],
    },
  },
});
