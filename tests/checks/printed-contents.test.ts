import { printedContents } from '../../src/checks/printed-contents.ts';
import { testRule, textIn } from '../support/fixtures.ts';

const source = 'source/t-ccfags-046-2023.txt';

testRule(printedContents, {
  elsewhere: {
    'the next clause': {
      replace: { 'zh/front/contents.mdx': ["code: '5.1'", "code: '5.2'"] },
      says: [
        "zh/front/contents.mdx › code: '5.2' | “5.1 小程序商城运营师” leads to 5.2, which is headed “5.2 用户运营师” | Lead to 5.1, which is headed as the line says.",
      ],
    },
    'the annex': {
      replace: { 'zh/front/contents.mdx': ["code: '4'", 'code: annex-a'] },
      says: [
        'zh/front/contents.mdx › code: annex-a | “4 岗位设定” leads to annex-a, which is headed “附录 A (规范性) 智慧零售全域人才岗位及等级要求描述” | Lead to 4, which is headed as the line says.',
      ],
    },
    'the foreword': {
      replace: { 'zh/front/contents.mdx': ["code: '4'", 'code: foreword'] },
      says: [
        'zh/front/contents.mdx › code: foreword | “4 岗位设定” leads to foreword, which is headed “前 言” | Lead to 4, which is headed as the line says.',
      ],
    },
    'a term': {
      replace: { 'zh/front/contents.mdx': ["code: '4'", "code: '3.1'"] },
      says: [
        "zh/front/contents.mdx › code: '3.1' | “4 岗位设定” leads to 3.1, which is headed “3.1 全域” | Lead to 4, which is headed as the line says.",
      ],
    },
  },
  noClause: {
    'an ability': {
      replace: { 'zh/front/contents.mdx': ["code: '5.1'", "code: 'ms-07'"] },
      says: [
        "zh/front/contents.mdx › code: 'ms-07' | “5.1 小程序商城运营师” leads to ms-07, which is no clause | Lead to the clause that the line gives.",
      ],
    },
  },
  title: {
    'a slip in the line': {
      write: {
        'zh/front/contents.mdx': textIn('zh/front/contents.mdx').replace('1 范围', '1 范圍'),
        [source]: textIn(source).replace('1 范围\t', '1 范圍\t'),
      },
      says: [
        "zh/front/contents.mdx › - title: '1 范圍' | “1 范圍” leads to 1, which is headed “1 范围” | Compare the published document, and correct the line or the heading; no clause is headed as the line says.",
      ],
    },
  },
});
