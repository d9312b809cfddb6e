import { tablesShaped } from '../../src/checks/tables-shaped.ts';
import { testRule } from '../support/fixtures.ts';

testRule(tablesShaped, {
  order: {
    'a number left out': {
      replace: { 'zh/clauses/annex-a.mdx': ['code: table-a.2', 'code: table-a.3'] },
      says: [
        'zh/clauses/annex-a.mdx › - code: table-a.3 | table-a.3 stands where table-a.2 is due | Tables are numbered from 1 in printed order.',
        'zh/clauses/annex-a.mdx › label: 表A.2 | the label “表A.2” does not end with A.3 | Label the table by its number.',
        'en/clauses/annex-a.mdx › - label: Table A.2 | the label “Table A.2” does not end with A.3 | Label the table by its number.',
        'zh/clauses/annex-a.mdx › partsOpenAt: [1, 12] | its parts open at 1, 12, of 0 rows | Name the rows with which the pages of the table begin, upwards from 1.',
      ],
    },
  },
  label: {
    'another number': {
      replace: { 'zh/clauses/annex-a.mdx': ['label: 表A.2', 'label: 表A.1'] },
      says: [
        'zh/clauses/annex-a.mdx › label: 表A.1 | the label “表A.1” does not end with A.2 | Label the table by its number.',
        'source/t-ccfags-046-2023.txt › 表A.2 智慧零售全域人才岗位进阶岗位能力描述 | reads “表A.2 智慧零售全域人才岗位进阶岗位能力描述”, where content/zh gives “表A.1 智慧零售全域人才岗位进阶岗位能力描述” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'another number in English': {
      replace: { 'en/clauses/annex-a.mdx': ['label: Table A.2', 'label: Table A.12'] },
      says: [
        'en/clauses/annex-a.mdx › - label: Table A.12 | the label “Table A.12” does not end with A.2 | Label the table by its number.',
      ],
    },
  },
  level: {
    'no table of basic abilities': {
      replace: {
        'zh/clauses/annex-a.mdx': [
          'columns: [岗位, 能力模块, 进阶能力, 岗位能力描述]',
          'columns: [岗位, 能力模块, 高阶能力, 岗位能力描述]',
        ],
      },
      says: [
        'zh/clauses/annex-a.mdx › level: advanced | table-a.2 is advanced, but its column is headed 高阶能力 where clauses of that level are titled 进阶能力 | Correct the level.',
        'source/t-ccfags-046-2023.txt › 岗位\t能力模块\t进阶能力\t岗位能力描述 | reads “岗位⇥能力模块⇥进阶能力⇥岗位能力描述”, where content/zh/clauses/annex-a.mdx gives “岗位⇥能力模块⇥高阶能力⇥岗位能力描述” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  parts: {
    'a row that is not there': {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: [1, 13, 27]'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [1, 13, 27] | its parts open at 1, 13, 27, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
        'source/t-ccfags-046-2023.txt › 表A.2 (续) | reads “表A.2 (续)”, where content/modules.yml gives “⇥用户运营策略设计⇥用户生命周期价值提升⇥掌握精…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'no first row': {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: [12]'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [12] | its parts open at 12, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
        'source/t-ccfags-046-2023.txt › 表A.2 智慧零售全域人才岗位进阶岗位能力描述 | reads “表A.2 智慧零售全域人才岗位进阶岗位能力描述”, where content/positions.yml gives “智慧零售-小程序商城运营师⇥商城策划⇥商城视觉管…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'no row': {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: []'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [] | its parts open at no row, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
        'source/t-ccfags-046-2023.txt › 表A.2 智慧零售全域人才岗位进阶岗位能力描述 | reads “表A.2 智慧零售全域人才岗位进阶岗位能力描述”, where content/positions.yml gives “智慧零售-小程序商城运营师⇥商城策划⇥商城视觉管…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    backwards: {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: [1, 12, 12]'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [1, 12, 12] | its parts open at 1, 12, 12, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
      ],
    },
  },
  tableless: {
    'a row of a third table': {
      write: {
        'zh/rows/table-a.3-1.mdx': '---\nmodule: ms-m1\nname: 某\n---\n\n某\n',
        'en/rows/table-a.3-1.mdx': '---\nname: Something\ntranslates: 0\n---\n\nSomething.\n',
      },
      says: [
        'zh/rows/table-a.3-1.mdx | table-a.3-1 belongs to a table that the annex does not have | Name the row by its table, or add the table to content/zh/clauses/annex-a.mdx.',
        'abilities.yml | the row table-a.3-1 makes 0 abilities; it must make one | Give each row one ability.',
        'ledger.txt | table-a.3-1 is new and not in the ledger | Run: npm run ledger:add',
        'ledger.txt | table-a.3 is new and not in the ledger | Run: npm run ledger:add',
      ],
    },
  },
});
