import { editionAgrees } from '../../src/checks/edition-agrees.ts';
import { testRule } from '../support/fixtures.ts';

testRule(editionAgrees, {
  several: {
    'two editions': {
      replace: {
        'edition.yml': [
          '046-2023:',
          "047-2023:\n  number: T/CCFAGS 047—2023\n  title: { zh: 某, en: Something }\n  cover:\n    mark: T/CCFA\n    series: { zh: 某, en: Something }\n    issued: { zh: '2023-11-03', en: '2023-11-03' }\n    implemented: { zh: '2023-11-15', en: '2023-11-15' }\n  issued: '2023-11-03'\n  implemented: '2023-11-15'\n  levels:\n    basic: { zh: 某, en: some }\n    advanced: { zh: 某, en: some }\n  publisher: { name: { zh: 某, en: Something }, initials: CCFA }\n046-2023:",
        ],
      },
      says: [
        'edition.yml › 046-2023: | there are several editions: 047-2023, 046-2023 | Keep the one that the site publishes.',
      ],
    },
  },
  code: {
    'another year': {
      replace: { 'edition.yml': ['046-2023:', '046-2024:'] },
      says: [
        'edition.yml › 046-2024: | the edition is called 046-2024, but its number is T/CCFAGS 046—2023 | Name it by the digits of its number, as 046-2023 after T/CCFAGS 046—2023.',
      ],
    },
  },
  year: {
    'another year': {
      replace: { 'edition.yml': ["issued: '2023-11-03'", "issued: '2022-11-03'"] },
      says: [
        "edition.yml › issued: '2022-11-03' | is issued on 2022-11-03, which is not in the year of T/CCFAGS 046—2023 | Compare the cover.",
        "edition.yml › issued: '2022-11-03' | the date is 2022-11-03, but the cover says “2023 - 11 - 03 发布” | Correct the one that is wrong.",
        "edition.yml › issued: '2022-11-03' | the date is 2022-11-03, but the cover says “Issued 2023-11-03” | Correct the one that is wrong.",
      ],
    },
  },
  order: {
    'implemented before it is issued': {
      replace: { 'edition.yml': ["implemented: '2023-11-15'", "implemented: '2023-11-01'"] },
      says: [
        "edition.yml › implemented: '2023-11-01' | is implemented on 2023-11-01, before it is issued on 2023-11-03 | Compare the cover.",
        "edition.yml › implemented: '2023-11-01' | the date is 2023-11-01, but the cover says “2023 - 11 - 15 实施” | Correct the one that is wrong.",
        "edition.yml › implemented: '2023-11-01' | the date is 2023-11-01, but the cover says “Implemented 2023-11-15” | Correct the one that is wrong.",
      ],
    },
  },
  cover: {
    'another day': {
      replace: { 'edition.yml': ["implemented: '2023-11-15'", "implemented: '2023-11-16'"] },
      says: [
        "edition.yml › implemented: '2023-11-16' | the date is 2023-11-16, but the cover says “2023 - 11 - 15 实施” | Correct the one that is wrong.",
        "edition.yml › implemented: '2023-11-16' | the date is 2023-11-16, but the cover says “Implemented 2023-11-15” | Correct the one that is wrong.",
      ],
    },
    'another day on the English cover': {
      replace: { 'edition.yml': ['Issued 2023-11-03', 'Issued 2023-11-04'] },
      says: [
        "edition.yml › issued: '2023-11-03' | the date is 2023-11-03, but the cover says “Issued 2023-11-04” | Correct the one that is wrong.",
      ],
    },
  },
  publisher: {
    'a character left out': {
      replace: { 'edition.yml': ['zh: 中国连锁经营协会\n', 'zh: 中国连锁协会\n'] },
      says: [
        'edition.yml › zh: 中国连锁协会 | the publisher is 中国连锁协会, but the series on the cover is “中国连锁经营协会团体标准” | Write the name of the body as the cover does.',
      ],
    },
  },
  initials: {
    'a letter left out': {
      replace: { 'edition.yml': ['initials: CCFA', 'initials: CFA'] },
      says: [
        'edition.yml › initials: CFA | the publisher is CFA for short, but the mark on the cover is T/CCFA | Correct the one that is wrong.',
      ],
    },
  },
});
