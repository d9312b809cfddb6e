import { relationsAgree } from '../../src/checks/relations-agree.ts';
import { testRule } from '../support/fixtures.ts';

testRule(relationsAgree, {
  names: {
    'other names that are said to be the same': {
      replace: {
        'abilities.yml': [
          'item: 5.4.2.2-4\n  relation: qualified',
          'item: 5.4.2.2-4\n  relation: same',
        ],
      },
      says: [
        'abilities.yml › relation: same | da-14 is said to be same, but the names are 客户维护与分层 and 私域客户维护与分层 | Correct the relation, the row or the item.',
      ],
    },
  },
  sameName: {
    'the same name that is said to be another': {
      replace: {
        'abilities.yml': [
          'item: 5.1.2.1-1\n  relation: same',
          'item: 5.1.2.1-1\n  relation: qualified',
        ],
      },
      says: [
        'abilities.yml › relation: qualified | ms-01 is said to be qualified, but its item and its row are both called 小程序商城定位分析 | The relation is same, or level-differs where their levels are not the same.',
      ],
    },
  },
  unqualified: {
    'names of which neither holds the other': {
      replace: {
        'abilities.yml': [
          'item: 5.1.2.1-8\n  relation: reworded',
          'item: 5.1.2.1-8\n  relation: qualified',
        ],
      },
      says: [
        'abilities.yml › relation: qualified | ms-08 is said to be qualified, but neither of 社交分享活动规划 and 社交分享活动策划 holds all of the other | Correct the relation, which may be reworded, or the row or the item.',
      ],
    },
  },
  levels: {
    'two levels that are said to be one': {
      replace: { 'abilities.yml': ['relation: level-differs', 'relation: same'] },
      says: [
        'abilities.yml › relation: same | ms-10 is said to be same, but the item is advanced and the row basic | Correct the relation, the row or the item.',
      ],
    },
    'one level that is said to be two': {
      replace: {
        'abilities.yml': [
          'item: 5.1.2.1-1\n  relation: same',
          'item: 5.1.2.1-1\n  relation: level-differs',
        ],
      },
      says: [
        'abilities.yml › relation: level-differs | ms-01 is said to be level-differs, but the item is basic and the row basic | Correct the relation, the row or the item.',
      ],
    },
  },
  unsplit: {
    'an item of one row': {
      replace: {
        'abilities.yml': [
          'item: 5.4.2.2-4\n  relation: qualified',
          'item: 5.4.2.2-4\n  relation: split',
        ],
      },
      says: [
        'abilities.yml › relation: split | da-14 is said to be split, but 5.4.2.2-4 makes no other ability | Correct the relation, the row or the item.',
      ],
    },
  },
  split: {
    'an item of two rows': {
      replace: { 'abilities.yml': ['relation: split', 'relation: reworded'] },
      says: [
        'abilities.yml › relation: reworded | uo-13 is not said to be split, but 5.2.2.1-13 makes uo-14 as well | Correct the relation, the row or the item.',
      ],
    },
  },
});
