import { sinceComplete } from '../../src/checks/since-complete.ts';
import { inSecond, testRuleOfEditions, textInSecond } from '../support/two-editions.ts';

const file = inSecond('since.yml');
const withEntry = (entry: string) => ({ [file]: `${textInSecond('since.yml')}${entry}\n` });

const neverGiven =
  'A code that lives across editions is not given to another thing: give that the next number.';

testRuleOfEditions(sinceComplete, {
  gone: {
    'an ability that this edition does not have': {
      replace: { [file]: ['da-06: []\n', ''] },
      says: [
        `${file} | does not tell what became of da-06 of 046-2023, which this edition does not have | Write da-06: [], where it was withdrawn, or in the brackets what holds now what it held.`,
      ],
    },
  },
  other: {
    'an item that is another one now': {
      replace: { [file]: ['5.1.2.2-10: [5.1.2.2-11]\n', ''] },
      says: [
        `${inSecond('zh/clauses/5.1.2.2.mdx')} | 5.1.2.2-10 says next to nothing of what it said in 046-2023: “其它能力” is now “店铺运营优化” | Tell in since.yml what became of it; where it is the same thing, write 5.1.2.2-10: [5.1.2.2-10].`,
      ],
    },
  },
  left: {
    'an ability that is said to be withdrawn': {
      write: withEntry('ms-07: []'),
      says: [
        `${file} › ms-07: [] | ms-07 is said to be withdrawn, but there is a ms-07 | ${neverGiven}`,
      ],
    },
    'an ability that is said to have become another': {
      write: withEntry('ms-07: [ms-08]'),
      says: [
        `${file} › ms-07: [ms-08] | ms-07 is said to have become ms-08, but there is a ms-07 | ${neverGiven}`,
      ],
    },
  },
});
