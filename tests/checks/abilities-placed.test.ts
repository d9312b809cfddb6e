import { abilitiesPlaced } from '../../src/checks/abilities-placed.ts';
import { testRule } from '../support/fixtures.ts';

testRule(abilitiesPlaced, {
  row: {
    'a row of another position': {
      replace: { 'zh/rows/table-a.1-18.mdx': ['module: uo-m2', 'module: ms-m6'] },
      says: [
        'abilities.yml › row: table-a.1-18 | uo-03 names table-a.1-18, which stands in ms-m6, a module of another position | Correct the row or the item; a code is never changed.',
        'source/t-ccfags-046-2023.txt › 智慧零售-用户运营师\t用户洞察与分层\t用户洞察\t学会如何厘清用户需求，精准定位用户层级。 | reads “智慧零售-用户运营师⇥用户洞察与分层⇥用户洞察⇥…”, where content/editions/046-2023/zh/rows/table-a.1-18.mdx gives “智慧零售-小程序商城运营师⇥数据管理⇥用户洞察⇥…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  item: {
    'an item of another position': {
      replace: { 'abilities.yml': ['item: 5.4.2.2-4\n', 'item: 5.2.2.2-4\n'] },
      says: [
        'abilities.yml › item: 5.2.2.2-4 | da-14 names 5.2.2.2-4, which does not stand in 5.4, the clause of its position | Correct the row or the item; a code is never changed.',
      ],
    },
  },
});
