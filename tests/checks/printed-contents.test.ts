import { printedContents } from '../../src/checks/printed-contents.ts';
import { testRule } from '../support/fixtures.ts';

testRule(printedContents, {
  elsewhere: {
    'the next clause': {
      replace: { 'zh/front/contents.mdx': ["code: '5.1'", "code: '5.2'"] },
      says: [
        "zh/front/contents.mdx › code: '5.2' | “5.1 小程序商城运营师” leads to 5.2, which is headed “5.2 用户运营师” | Name the clause that the line gives.",
      ],
    },
    'an ability': {
      replace: { 'zh/front/contents.mdx': ["code: '5.1'", "code: 'ms-07'"] },
      says: [
        "zh/front/contents.mdx › code: 'ms-07' | “5.1 小程序商城运营师” leads to ms-07, which is headed “ms-07” | Name the clause that the line gives.",
      ],
    },
    'the annex': {
      replace: { 'zh/front/contents.mdx': ["code: '4'", 'code: annex-a'] },
      says: [
        'zh/front/contents.mdx › code: annex-a | “4 岗位设定” leads to annex-a, which is headed “附录 A (规范性) 智慧零售全域人才岗位及等级要求描述” | Name the clause that the line gives.',
      ],
    },
    'the foreword': {
      replace: { 'zh/front/contents.mdx': ["code: '4'", 'code: foreword'] },
      says: [
        'zh/front/contents.mdx › code: foreword | “4 岗位设定” leads to foreword, which is headed “前 言” | Name the clause that the line gives.',
      ],
    },
    'a term': {
      replace: { 'zh/front/contents.mdx': ["code: '4'", "code: '3.1'"] },
      says: [
        "zh/front/contents.mdx › code: '3.1' | “4 岗位设定” leads to 3.1, which is headed “3.1” | Name the clause that the line gives.",
      ],
    },
  },
});
