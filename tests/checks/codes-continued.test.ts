import { codesContinued } from '../../src/checks/codes-continued.ts';
import { inSecond, testRuleOfEditions, thirdEdition } from '../support/two-editions.ts';

const register = inSecond('abilities.yml');
const modules = inSecond('modules.yml');
const ledger = inSecond('ledger.txt');

const unreleased = (edition: string) =>
  `editions/${edition}/published.json | is missing: nothing tells what has been published | Restore it from the history of the repository; before a first release run: npm run publish:texts`;

testRuleOfEditions(codesContinued, {
  skipped: {
    'a new ability that leaves a number out': {
      remove: [inSecond('published.json')],
      replace: { [register]: ['ms-25:', 'ms-26:'], [ledger]: ['ms-25\n', 'ms-26\n'] },
      says: [
        `${register} › ms-26: | ms-26 is new, where ms-25 is due | Give it the next number of its position, ms-25.`,
        unreleased('046-2026'),
      ],
    },
    'a new module that leaves a number out': {
      remove: [inSecond('published.json')],
      replace: {
        [modules]: ['ls-m1:', 'ls-m2:'],
        [ledger]: ['ls-m1\n', 'ls-m2\n'],
        [inSecond('zh/rows/table-a.1-48.mdx')]: ['ls-m1', 'ls-m2'],
      },
      says: [
        `${modules} › ls-m2: | ls-m2 is new, where ls-m1 is due | Give it the next number of its position, ls-m1.`,
        unreleased('046-2026'),
      ],
    },
  },
  again: {
    'the code of an ability that the second edition has withdrawn': {
      write: thirdEdition({
        'abilities.yml': ['da-07:', 'da-06:'],
        'ledger.txt': ['da-07\n', 'da-06\n'],
        'since.yml': ['{}', 'da-07: [da-06]'],
      }),
      says: [
        'editions/046-2029/abilities.yml › da-06: | da-06 was withdrawn before 046-2026, and is given again | Give a new thing the next number of its position; a code is never reused.',
        unreleased('046-2029'),
      ],
    },
  },
});
