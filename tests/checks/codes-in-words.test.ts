import { codesInWords } from '../../src/checks/codes-in-words.ts';
import { testRule, textIn } from '../support/fixtures.ts';
import { another, next } from '../support/released-content.ts';

testRule(codesInWords, {
  unknown: {
    'a note in a page': {
      replace: { 'en/pages/about.mdx': ['## Rights', 'See NOTE-99.\n\n## Rights'] },
      says: [
        'en/pages/about.mdx › See NOTE-99. | there is no NOTE-99 | Correct the code in the sentence.',
      ],
    },
    'an ability in a page': {
      replace: { 'zh/pages/about.mdx': ['## 权利', '见MS-99。\n\n## 权利'] },
      says: [
        'zh/pages/about.mdx › 见MS-99。 | there is no MS-99 | Correct the code in the sentence.',
      ],
    },
    'a module in a note, beside what is no code': {
      write: {
        'notes.yml': `${textIn('notes.yml')}${another(next).replace('Quite another.', 'As UTF-16 and DA-M9.')}`,
      },
      says: [
        'notes.yml › en: As UTF-16 and DA-M9. | there is no DA-M9 | Correct the code in the sentence.',
      ],
    },
  },
});
