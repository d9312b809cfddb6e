import { rowOrder } from '../../src/checks/row-order.ts';
import { testRule, textIn } from '../support/fixtures.ts';
import { newRow } from '../support/new-row.ts';
import { replaced } from '../support/released-content.ts';

testRule(rowOrder, {
  gap: {
    'a new row that leaves a number out': {
      write: newRow('table-a.2-28', 'da-20:\n  row: table-a.2-28\n  relation: row-only\n'),
      says: [
        'zh/rows/table-a.2-27.mdx | is missing: there is a row table-a.2-28 behind it | Rows are numbered from 1 in printed order; write the row that is missing, or number them anew.',
      ],
    },
  },
  modules: {
    'a module before that of the row above': {
      replace: { 'zh/rows/table-a.1-48.mdx': ['module: da-m4', 'module: da-m1'] },
      says: [
        'zh/rows/table-a.1-48.mdx › module: da-m1 | is out of order: its module da-m1 is printed before da-m4 of the row above | Check the module, and that the rows are numbered as printed.',
        'source/t-ccfags-046-2023.txt › 私域销售转化提效\t掌握私域运营变现提效的方法技巧,包括:客户资产盘点、私域销售活动预热、群活动发布、朋友圈活动发布、一对一私聊转化等。 | reads “⇥⇥私域销售转化提效⇥掌握私域运营变现提效的方法…”, where content/editions/046-2023/zh/rows/table-a.1-48.mdx gives “⇥数字化工具与数据认知⇥私域销售转化提效⇥掌握私…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  abilities: {
    'two exchanged': {
      write: {
        'abilities.yml': replaced(
          ['da-14:\n  row: table-a.2-23', 'da-14:\n  row: table-a.2-24'],
          ['da-15:\n  row: table-a.2-24', 'da-15:\n  row: table-a.2-23'],
        )(textIn('abilities.yml')),
      },
      says: [
        'abilities.yml › row: table-a.2-23 | da-15 is out of order: its row table-a.2-23 stands before table-a.2-24 of da-14 | Abilities are numbered in the order of their rows; check both rows.',
        'abilities.yml › relation: qualified | da-14 is said to be qualified, but neither of 客户维护与分层 and 客户成交管理 holds all of the other | Correct the relation, which may be reworded, or the row or the item.',
        'abilities.yml › relation: same | da-15 is said to be same, but the names are 客户成交管理 and 私域客户维护与分层 | Correct the relation, the row or the item.',
      ],
    },
  },
});
