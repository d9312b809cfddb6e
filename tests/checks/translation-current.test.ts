import { translationCurrent } from '../../src/checks/translation-current.ts';
import { testRule } from '../support/fixtures.ts';

testRule(translationCurrent, {
  stale: {
    'a clause': {
      replace: {
        'zh/clauses/2.mdx': ['没有规范性引用文件', '没有规范性引用的文件'],
        'source/t-ccfags-046-2023.txt': ['没有规范性引用文件', '没有规范性引用的文件'],
      },
      stale: true,
      says: [
        "en/clauses/2.mdx › translates: '925cb8a7688a' | has not been read against content/editions/046-2023/zh/clauses/2.mdx since that changed | Read the two against each other, then run: npm run reread -- 046-2023/2",
      ],
    },
    'the contents': {
      replace: { 'en/front/contents.mdx': ["translates: '", "translates: '000000000000' # "] },
      says: [
        "en/front/contents.mdx › translates: '000000000000' # 76a347b0ee28' | has not been read against content/editions/046-2023/zh/front/contents.mdx since that changed | Read the two against each other, then run: npm run reread -- 046-2023/contents",
      ],
    },
  },
});
