import { editionAgrees } from '../../src/checks/edition-agrees.ts';
import { testRule, textIn } from '../support/fixtures.ts';

const source = 'source/t-ccfags-046-2023.txt';

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
        'edition.yml › 047-2023: | one file describes one edition, and this describes 047-2023 as well | Put it into a folder of its own, editions/047-2023, or remove it.',
      ],
    },
  },
  code: {
    'a key mistyped': {
      replace: { 'edition.yml': ['046-2023:', '046-2024:'] },
      says: [
        'edition.yml › 046-2024: | the edition is called 046-2024, but its number is T/CCFAGS 046—2023 | Correct the number or the name: 046-2023 is called after T/CCFAGS 046—2023.',
      ],
    },
    'a number mistyped': {
      replace: { 'edition.yml': ['046—2023', '046—2032'] },
      says: [
        'edition.yml › number: T/CCFAGS 046—2032 | the edition is called 046-2023, but its number is T/CCFAGS 046—2032 | Correct the number or the name: 046-2023 is called after T/CCFAGS 046—2023.',
        'source/t-ccfags-046-2023.txt › T/CCFAGS 046—2023 | reads “…S 046—2023”, where content/editions/046-2023/edition.yml gives “…S 046—2032” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  date: {
    'another day': {
      replace: { 'edition.yml': ["implemented: '2023-11-15'", "implemented: '2023-11-16'"] },
      says: [
        "edition.yml › implemented: '2023-11-16' | the date is 2023-11-16, but the cover says “2023 - 11 - 15 实施” and “Implemented 2023-11-15” | Correct the date; the cover is as printed.",
      ],
    },
    'before it was issued': {
      replace: { 'edition.yml': ["implemented: '2023-11-15'", "implemented: '2023-11-01'"] },
      says: [
        "edition.yml › implemented: '2023-11-01' | the date is 2023-11-01, but the cover says “2023 - 11 - 15 实施” and “Implemented 2023-11-15” | Correct the date; the cover is as printed.",
      ],
    },
  },
  year: {
    'another year, on the cover as well': {
      write: everywhere('2023', '2022', 'issued', '发布'),
      says: [
        "edition.yml › issued: '2022-11-03' | is issued on 2022-11-03, which is not in the year of T/CCFAGS 046—2023 | Compare the cover.",
      ],
    },
  },
  order: {
    'implemented before it is issued, on the cover as well': {
      write: everywhere('11', '10', 'implemented', '实施'),
      says: [
        "edition.yml › implemented: '2023-10-15' | is implemented on 2023-10-15, before it is issued on 2023-11-03 | Compare the cover.",
      ],
    },
  },
  cover: {
    'another day on the Chinese cover': {
      write: {
        'edition.yml': textIn('edition.yml').replace('11 - 15 实施', '11 - 16 实施'),
        [source]: textIn(source).replace('11 - 15 实施', '11 - 16 实施'),
      },
      says: [
        'edition.yml › zh: 2023 - 11 - 16 实施 | the Chinese cover says “2023 - 11 - 16 实施”, but the date is 2023-11-15, and the other cover says “Implemented 2023-11-15” | Correct the Chinese cover.',
      ],
    },
    'another day on the English cover': {
      replace: { 'edition.yml': ['Issued 2023-11-03', 'Issued 2023-11-04'] },
      says: [
        'edition.yml › en: Issued 2023-11-04 | the English cover says “Issued 2023-11-04”, but the date is 2023-11-03, and the other cover says “2023 - 11 - 03 发布” | Correct the English cover.',
      ],
    },
  },
  publisher: {
    'a word left out in English': {
      replace: {
        'edition.yml': ['en: China Chain Store & Franchise', 'en: China Chain Store'],
      },
      says: [
        'edition.yml › en: China Chain Store Association | the publisher is China Chain Store Association, but the series on the cover is “Group standard of the China Chain Store & Franchise Association” | Write the name of the body as the cover does.',
      ],
    },
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

/** A part of a date written otherwise wherever the date stands: as such, on the covers, as found. */
function everywhere(from: string, to: string, key: string, word: string): Record<string, string> {
  const isOf = (line: string) =>
    line.includes(`${key}: '`) || line.toLowerCase().includes(`${key} 2`);
  const otherwise = (text: string) =>
    text
      .split('\n')
      .map((line) => (isOf(line) || line.includes(word) ? line.replace(from, to) : line))
      .join('\n');
  const changed = (file: string) => otherwise(textIn(file));
  return { 'edition.yml': changed('edition.yml'), [source]: changed(source) };
}
