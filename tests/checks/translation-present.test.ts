import { translationPresent } from '../../src/checks/translation-present.ts';
import { testRule } from '../support/fixtures.ts';

testRule(translationPresent, {
  missing: {
    'a row': {
      remove: ['en/rows/table-a.1-3.mdx'],
      says: [
        'en/rows/table-a.1-3.mdx | is missing: content/zh/rows/table-a.1-3.mdx has no translation | Translate the Chinese file into a file of this name, as its neighbours do.',
      ],
    },
    'a clause': {
      remove: ['en/clauses/2.mdx'],
      says: [
        'en/clauses/2.mdx | is missing: content/zh/clauses/2.mdx has no translation | Translate the Chinese file into a file of this name, as its neighbours do.',
      ],
    },
  },
  extra: {
    'a clause': {
      write: { 'en/clauses/6.mdx': "---\ntranslates: '0123456789ab'\ntitle: Annexes\n---\n" },
      says: [
        'en/clauses/6.mdx | translates nothing: there is no content/zh/clauses/6.mdx | Remove it, or give it the name of the Chinese file that it translates.',
      ],
    },
  },
});
