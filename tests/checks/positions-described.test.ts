import { positionsDescribed } from '../../src/checks/positions-described.ts';
import { testRule, textIn } from '../support/fixtures.ts';

const source = 'source/t-ccfags-046-2023.txt';

/** A position that a clause describes, as an entry has it. */
const described = (clause: string, zh: string, en: string) =>
  `  clause: '${clause}'\n  name: { zh: ${zh}, en: ${en} }\n`;

testRule(positionsDescribed, {
  elsewhere: {
    'the clause of something else': {
      replace: { 'positions.yml': ["clause: '5.4'", "clause: '4'"] },
      says: [
        "positions.yml › clause: '4' | 4 is titled 岗位设定; 数字导购 is 5.4 | Write 5.4 as the clause of the position.",
      ],
    },
    'a subclause': {
      replace: { 'positions.yml': ["clause: '5.4'", "clause: '5.1.2'"] },
      says: [
        "positions.yml › clause: '5.1.2' | 5.1.2 is titled 岗位能力; 数字导购 is 5.4 | Write 5.4 as the clause of the position.",
      ],
    },
    'the clause of another position': {
      replace: { 'positions.yml': ["clause: '5.3'", "clause: '5.4'"] },
      says: [
        "positions.yml › clause: '5.4' | 5.4 is titled 数字导购; 会员运营师 is 5.3 | Write 5.3 as the clause of the position.",
      ],
    },
  },
  parts: {
    'a clause without subclauses': {
      replace: {
        'positions.yml': [
          'da:\n',
          `dx:\n${described('4', '岗位设定', 'Definition of positions')}da:\n`,
        ],
      },
      says: [
        "positions.yml › clause: '4' | 4 does not describe a position: there is no 4.1 for the duties and no 4.2.1 for the abilities | Name the clause that does: its first subclause holds the duties, its second lists abilities.",
      ],
    },
  },
  shared: {
    'one clause for two positions': {
      replace: {
        'positions.yml': [
          'da:\n',
          `dx:\n${described('5.3', '会员运营师', 'Membership operation specialist')}da:\n`,
        ],
      },
      says: [
        "positions.yml › clause: '5.3' | 5.3 describes mo already | Give each position the clause of its own.",
      ],
    },
  },
  name: {
    'in Chinese': {
      replace: { 'positions.yml': ['zh: 会员运营师', 'zh: 会员运营员'] },
      says: [
        'positions.yml › zh: 会员运营员 | is called 会员运营员, but 5.3 is titled 会员运营师 | Correct the one that is wrong: a position is called as its clause is titled.',
      ],
    },
    'in English': {
      replace: {
        'positions.yml': ['en: Membership operation specialist', 'en: Membership specialist'],
      },
      says: [
        'positions.yml › en: Membership specialist | is called Membership specialist, but 5.3 is titled Membership operation specialist | Correct the one that is wrong: a position is called as its clause is titled.',
      ],
    },
  },
  printed: {
    'another word in Chinese': {
      write: {
        'positions.yml': textIn('positions.yml').replace('智慧零售-数字导购', '智慧零售-数字导构'),
        [source]: textIn(source).replaceAll('智慧零售-数字导购', '智慧零售-数字导构'),
      },
      says: [
        'positions.yml › zh: 智慧零售-数字导构 | “智慧零售-数字导构”, as printed, does not end with the name, 数字导购 | Correct the printed name, or the name.',
      ],
    },
    'another word': {
      replace: {
        'positions.yml': [
          'en: Smart retail – Digital sales advisor',
          'en: Smart retail – Digital sales clerk',
        ],
      },
      says: [
        'positions.yml › en: Smart retail – Digital sales clerk | “Smart retail – Digital sales clerk”, as printed, does not end with the name, Digital sales advisor | Correct the printed name, or the name.',
      ],
    },
  },
});
