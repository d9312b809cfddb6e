import { registerComplete } from '../../src/checks/register-complete.ts';
import { testRule } from '../support/fixtures.ts';

testRule(registerComplete, {
  row: {
    'a row of two abilities': {
      replace: {
        'abilities.yml': ['ms-02:\n  row: table-a.1-2\n', 'ms-02:\n  row: table-a.1-3\n'],
      },
      says: [
        'abilities.yml › row: table-a.1-3 | ms-03 is out of order: its row table-a.1-3 stands before table-a.1-3 of ms-02 | Abilities are numbered in the order of their rows; check both rows.',
        'abilities.yml | the row table-a.1-2 makes 0 abilities; it must make one | Give each row one ability.',
        'abilities.yml | the row table-a.1-3 makes 2 abilities; it must make one | Give each row one ability.',
        'abilities.yml › relation: same | ms-02 is said to be same, but the names are 小程序商城框架搭建 and 卖点挖掘及文案包装 | Correct the relation, the row or the item.',
      ],
    },
  },
  item: {
    'an item of none': {
      replace: {
        'abilities.yml': [
          'ms-01:\n  row: table-a.1-1\n  item: 5.1.2.1-1\n  relation: same',
          'ms-01:\n  row: table-a.1-1\n  relation: row-only',
        ],
      },
      says: [
        'abilities.yml | the item 5.1.2.1-1 小程序商城定位分析 makes no ability | Name it at the ability of its row, or give it one of its own.',
      ],
    },
  },
  open: {
    'the item that leaves the list open': {
      replace: { 'abilities.yml': ['item: 5.1.2.2-4\n', 'item: 5.1.2.2-10\n'] },
      says: [
        'abilities.yml | the item 5.1.2.2-4 直播活动运营 makes no ability | Name it at the ability of its row, or give it one of its own.',
        'abilities.yml › item: 5.1.2.2-10 | ms-10 names 5.1.2.2-10, which leaves its list open and is no ability | Name the item that it means.',
        'abilities.yml › relation: level-differs | ms-10 is said to be level-differs, but the names are 其它能力 and 直播活动运营 | Correct the relation, the row or the item.',
      ],
    },
  },
});
