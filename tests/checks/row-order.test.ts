import { rowOrder } from '../../src/checks/row-order.ts';
import { testRule } from '../support/fixtures.ts';

testRule(rowOrder, {
  gap: {
    'the first row': {
      remove: ['zh/rows/table-a.2-1.mdx', 'en/rows/table-a.2-1.mdx'],
      says: [
        'abilities.yml › row: table-a.2-1 | ms-16.row: there is no table-a.2-1 | Correct the code; did you mean table-a.2-10?',
        'notes.yml › concerns: [5.1.2.1-14, table-a.1-15, ms-15, table-a.2-1, ms-16] | note-47.concerns.3: there is no table-a.2-1 | Correct the code; did you mean table-a.2-10?',
        'zh/rows/table-a.2-2.mdx | there is no row table-a.2-1 before it | Rows are numbered from 1 in printed order; restore the row that is missing.',
        'ledger.txt › table-a.2-1 | table-a.2-1 has been published, and nothing has this code any more | Restore what had it: a code once published is never dropped or reused.',
        'source/t-ccfags-046-2023.txt › 表A.2 智慧零售全域人才岗位进阶岗位能力描述 | reads “表A.2 智慧零售全域人才岗位进阶岗位能力描述”, where content/positions.yml gives “智慧零售-小程序商城运营师⇥商城策划⇥购物路径设…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'a row in the middle': {
      remove: ['zh/rows/table-a.2-7.mdx', 'en/rows/table-a.2-7.mdx'],
      says: [
        'abilities.yml › row: table-a.2-7 | ms-22.row: there is no table-a.2-7 | Correct the code; did you mean table-a.2-1?',
        'zh/rows/table-a.2-8.mdx | there is no row table-a.2-7 before it | Rows are numbered from 1 in printed order; restore the row that is missing.',
        'ledger.txt › table-a.2-7 | table-a.2-7 has been published, and nothing has this code any more | Restore what had it: a code once published is never dropped or reused.',
        'synonyms.yml › 个性化: { zh: [千人千面, 精细化], en: [personalized, fine-grained] } | 个性化 leads to 千人千面, which stands nowhere in the text | Write a word that the standard, or its translation, uses.',
        'synonyms.yml › 个性化: { zh: [千人千面, 精细化], en: [personalized, fine-grained] } | 个性化 leads to personalized, which stands nowhere in the text | Write a word that the standard, or its translation, uses.',
        'source/t-ccfags-046-2023.txt › 会员运营\t会员生命周期运营\t掌握会员调研与分析的要领,学会如何实现针对会员不同生命周期的“千人千面”精准营销,积累忠诚会员的归属感和身份感。 | reads “⇥会员运营⇥会员生命周期运营⇥掌握会员调研与分析…”, where content/modules.yml gives “⇥数据管理⇥数据赋能运营目标制定⇥熟知数据目标制…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  modules: {
    'a module before that of the row above': {
      replace: { 'zh/rows/table-a.1-48.mdx': ['module: da-m4', 'module: da-m1'] },
      says: [
        'zh/rows/table-a.1-48.mdx › module: da-m1 | is out of order: its module da-m1 is printed before da-m4 of the row above | Check the module, and that the rows are numbered as printed.',
        'source/t-ccfags-046-2023.txt › 私域销售转化提效\t掌握私域运营变现提效的方法技巧,包括:客户资产盘点、私域销售活动预热、群活动发布、朋友圈活动发布、一对一私聊转化等。 | reads “⇥⇥私域销售转化提效⇥掌握私域运营变现提效的方法…”, where content/modules.yml gives “⇥数字化工具与数据认知⇥私域销售转化提效⇥掌握私…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  abilities: {
    'two exchanged': {
      replace: { 'abilities.yml': ['da-14:\n  row: table-a.2-23', 'da-14:\n  row: table-a.2-24'] },
      says: [
        'abilities.yml › row: table-a.2-24 | da-15 is out of order: its row table-a.2-24 stands before table-a.2-24 of da-14 | Abilities are numbered in the order of their rows; check both rows.',
        'abilities.yml | the row table-a.2-23 makes 0 abilities; it must make one | Give each row one ability.',
        'abilities.yml | the row table-a.2-24 makes 2 abilities; it must make one | Give each row one ability.',
      ],
    },
  },
});
