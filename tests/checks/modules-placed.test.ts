import { modulesPlaced } from '../../src/checks/modules-placed.ts';
import { testRule } from '../support/fixtures.ts';

testRule(modulesPlaced, {
  position: {
    'another position': {
      replace: { 'modules.yml': ['mo-m1:\n  position: mo', 'mo-m1:\n  position: uo'] },
      says: [
        'modules.yml › position: uo | mo-m1 belongs to uo, but its code begins with another | Correct the position; a code is never changed.',
      ],
    },
  },
  own: {
    'its own position': {
      replace: {
        'modules.yml': ['ms-m1:\n  position: ms', 'ms-m1:\n  printedUnder: ms\n  position: ms'],
      },
      says: [
        'modules.yml › printedUnder: ms | ms-m1 is said to be printed under ms, where it belongs anyway | Leave printedUnder out.',
      ],
    },
  },
  unprinted: {
    'a position that no cell names': {
      replace: { 'modules.yml': ['  printedUnder: uo\n', ''] },
      says: [
        'modules.yml › mo-m1: | mo-m1 is printed under mo, which no cell of the annex names | Name the position under whose cell it stands in printedUnder.',
        'source/t-ccfags-046-2023.txt › 会员体系搭建\t会员成长体系设计\t掌握会员标签规划与管理技巧，完成会员成长体系设计与搭建，管理会员等级与积分，持续提升会员复购。 | reads “⇥会员体系搭建⇥会员成长体系设计⇥掌握会员标签规…”, where content/editions/046-2023/modules.yml gives “智慧零售-用户运营师⇥会员体系搭建⇥会员成长体系…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  empty: {
    'a new module': {
      replace: {
        'modules.yml': [
          'da-m1:',
          'ms-m7:\n  position: ms\n  name: { zh: 某, en: Something }\nda-m1:',
        ],
      },
      says: ['modules.yml › ms-m7: | ms-m7 has no row | Name it as the module of its rows.'],
    },
  },
});
