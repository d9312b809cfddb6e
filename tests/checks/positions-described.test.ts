import { positionsDescribed } from '../../src/checks/positions-described.ts';
import { testRule } from '../support/fixtures.ts';

testRule(positionsDescribed, {
  duties: {
    'a clause without subclauses': {
      replace: { 'positions.yml': ["clause: '5.4'", "clause: '4'"] },
      says: [
        "positions.yml › clause: '4' | there is no 4.1 for the duties | Name the clause that describes the position: its first subclause holds the duties.",
        "positions.yml › clause: '4' | there is no 4.2.1 for the abilities | Name the clause that describes the position: its second subclause lists abilities.",
        'positions.yml › zh: 数字导购 | is called 数字导购, but 4 is titled 岗位设定 | Write the name as the title of the clause.',
        'positions.yml › en: Digital sales advisor | is called Digital sales advisor, but 4 is titled Definition of positions | Write the name as the title of the clause.',
        'ledger.txt › da-basic | da-basic has been published, and nothing has this code any more | Restore what had it: a code once published is never dropped or reused.',
        'ledger.txt › da-advanced | da-advanced has been published, and nothing has this code any more | Restore what had it: a code once published is never dropped or reused.',
      ],
    },
  },
  abilities: {
    'a clause without a second subclause': {
      replace: { 'positions.yml': ["clause: '5.4'", "clause: '5.1.2'"] },
      says: [
        "positions.yml › clause: '5.1.2' | there is no 5.1.2.2.1 for the abilities | Name the clause that describes the position: its second subclause lists abilities.",
        'positions.yml › zh: 数字导购 | is called 数字导购, but 5.1.2 is titled 岗位能力 | Write the name as the title of the clause.',
        'positions.yml › en: Digital sales advisor | is called Digital sales advisor, but 5.1.2 is titled Position abilities | Write the name as the title of the clause.',
        'ledger.txt › da-basic | da-basic has been published, and nothing has this code any more | Restore what had it: a code once published is never dropped or reused.',
        'ledger.txt › da-advanced | da-advanced has been published, and nothing has this code any more | Restore what had it: a code once published is never dropped or reused.',
      ],
    },
  },
  shared: {
    'one clause for two positions': {
      replace: { 'positions.yml': ["clause: '5.3'", "clause: '5.4'"] },
      says: [
        'positions.yml › zh: 会员运营师 | is called 会员运营师, but 5.4 is titled 数字导购 | Write the name as the title of the clause.',
        'positions.yml › en: Membership operation specialist | is called Membership operation specialist, but 5.4 is titled Digital sales advisor | Write the name as the title of the clause.',
        "positions.yml › clause: '5.4' | 5.4 describes mo already | Give each position the clause of its own.",
        'ledger.txt | mo-advanced is new and not in the ledger | Run: npm run ledger:add',
      ],
    },
  },
  name: {
    'in Chinese': {
      replace: { 'positions.yml': ['zh: 会员运营师', 'zh: 会员运营员'] },
      says: [
        'positions.yml › zh: 会员运营员 | is called 会员运营员, but 5.3 is titled 会员运营师 | Write the name as the title of the clause.',
      ],
    },
    'in English': {
      replace: {
        'positions.yml': ['en: Membership operation specialist', 'en: Membership specialist'],
      },
      says: [
        'positions.yml › en: Membership specialist | is called Membership specialist, but 5.3 is titled Membership operation specialist | Write the name as the title of the clause.',
      ],
    },
  },
  printed: {
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
