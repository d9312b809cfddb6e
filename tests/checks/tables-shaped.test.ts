import { tablesShaped } from '../../src/checks/tables-shaped.ts';
import { testRule } from '../support/fixtures.ts';

testRule(tablesShaped, {
  order: {
    'a number left out': {
      replace: { 'zh/clauses/annex-a.mdx': ['code: table-a.2', 'code: table-a.3'] },
      says: [
        'zh/clauses/annex-a.mdx › - code: table-a.3 | table-a.3 stands where table-a.2 is due | Tables are numbered from 1 in printed order.',
      ],
    },
  },
  label: {
    'another number': {
      replace: { 'zh/clauses/annex-a.mdx': ['label: 表A.2', 'label: 表A.1'] },
      says: [
        'zh/clauses/annex-a.mdx › label: 表A.1 | the label “表A.1” does not end with A.2 | Label the table by its number.',
        'source/t-ccfags-046-2023.txt › 表A.2 智慧零售全域人才岗位进阶岗位能力描述 | reads “表A.2 智慧零售全域人才岗位进阶岗位能力描述”, where content/editions/046-2023/zh/clauses/annex-a.mdx gives “表A.1 智慧零售全域人才岗位进阶岗位能力描述” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'another number in English': {
      replace: { 'en/clauses/annex-a.mdx': ['label: Table A.2', 'label: Table A.12'] },
      says: [
        'en/clauses/annex-a.mdx › - label: Table A.12 | the label “Table A.12” does not end with A.2 | Label the table by its number.',
      ],
    },
  },
  parts: {
    'a row that is not there': {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: [1, 13, 27]'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [1, 13, 27] | its parts open at 1, 13, 27, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
        'source/t-ccfags-046-2023.txt › 表A.2 (续) | reads “表A.2 (续)”, where content/editions/046-2023/zh/clauses/annex-a.mdx gives “⇥用户运营策略设计⇥用户生命周期价值提升⇥掌握精…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'no first row': {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: [12]'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [12] | its parts open at 12, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
        'source/t-ccfags-046-2023.txt › 表A.2 智慧零售全域人才岗位进阶岗位能力描述 | reads “表A.2 智慧零售全域人才岗位进阶岗位能力描述”, which content/editions/046-2023/zh/clauses/annex-a.mdx leaves out | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'no row': {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: []'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [] | its parts open at no row, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
        'source/t-ccfags-046-2023.txt › 表A.2 智慧零售全域人才岗位进阶岗位能力描述 | reads “表A.2 智慧零售全域人才岗位进阶岗位能力描述”, which content/editions/046-2023/zh/clauses/annex-a.mdx leaves out | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'another row than the first': {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: [2, 12]'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [2, 12] | its parts open at 2, 12, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
        'source/t-ccfags-046-2023.txt › 表A.2 智慧零售全域人才岗位进阶岗位能力描述 | reads “表A.2 智慧零售全域人才岗位进阶岗位能力描述”, which content/editions/046-2023/zh/clauses/annex-a.mdx leaves out | Compare the published document, and correct the one that is wrong.',
      ],
    },
    backwards: {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: [12, 1]'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [12, 1] | its parts open at 12, 1, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
      ],
    },
    'a row too many': {
      replace: { 'zh/clauses/annex-a.mdx': ['partsOpenAt: [1, 12]', 'partsOpenAt: [1, 12, 3]'] },
      says: [
        'zh/clauses/annex-a.mdx › partsOpenAt: [1, 12, 3] | its parts open at 1, 12, 3, of 26 rows | Name the rows with which the pages of the table begin, upwards from 1.',
        'source/t-ccfags-046-2023.txt › 商品搭建\t商品数据化运营\t掌握商品数据化运营管理技巧,学会洞察业绩增长的发力点,如:商品运营链路规划、商品数据报表制作、商品数据报表分析等。 | reads “⇥商品搭建⇥商品数据化运营⇥掌握商品数据化运营管…”, where content/editions/046-2023/zh/clauses/annex-a.mdx gives “表A.2 (续)” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'a row twice': {
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
        'zh/rows/table-a.3-1.mdx | table-a.3-1 belongs to a table that the annex does not have | Name the row by its table, or add the table to content/editions/046-2023/zh/clauses/annex-a.mdx.',
      ],
    },
  },
});
