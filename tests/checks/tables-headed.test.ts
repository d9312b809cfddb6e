import { tablesHeaded } from '../../src/checks/tables-headed.ts';
import { testRule } from '../support/fixtures.ts';

testRule(tablesHeaded, {
  level: {
    'a table of the other level': {
      replace: { 'zh/clauses/annex-a.mdx': ['level: advanced', 'level: basic'] },
      says: [
        'zh/clauses/annex-a.mdx › level: basic | table-a.2 is said to be basic, but its column is headed as the clauses that are advanced | Correct the level.',
      ],
    },
  },
  heading: {
    'a slip in the heading': {
      replace: {
        'zh/clauses/annex-a.mdx': [
          'columns: [岗位, 能力模块, 进阶能力, 岗位能力描述]',
          'columns: [岗位, 能力模块, 高阶能力, 岗位能力描述]',
        ],
      },
      says: [
        'zh/clauses/annex-a.mdx › columns: [岗位, 能力模块, 高阶能力, 岗位能力描述] | the column is headed 高阶能力, where the clauses of its level are titled 进阶能力 | Correct the heading.',
        'source/t-ccfags-046-2023.txt › 岗位\t能力模块\t进阶能力\t岗位能力描述 | reads “岗位⇥能力模块⇥进阶能力⇥岗位能力描述”, where content/editions/046-2023/zh/clauses/annex-a.mdx gives “岗位⇥能力模块⇥高阶能力⇥岗位能力描述” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  english: {
    'the heading of the other level': {
      replace: { 'en/clauses/annex-a.mdx': ['Advanced ability', 'Basic ability'] },
      says: [
        'en/clauses/annex-a.mdx › columns: [Position, Ability module, Basic ability, Description of position ability] | the column is headed “Basic ability”, where the clauses of its level are titled “Advanced abilities” | Correct the heading; the headings stand in the order of the Chinese.',
      ],
    },
    'two columns exchanged': {
      replace: {
        'en/clauses/annex-a.mdx': [
          'Ability module, Advanced ability',
          'Advanced ability, Ability module',
        ],
      },
      says: [
        'en/clauses/annex-a.mdx › columns: [Position, Advanced ability, Ability module, Description of position ability] | the column is headed “Ability module”, where the clauses of its level are titled “Advanced abilities” | Correct the heading; the headings stand in the order of the Chinese.',
      ],
    },
  },
});
