import { translationPresent } from '../../src/checks/translation-present.ts';
import { testRule } from '../support/fixtures.ts';

testRule(translationPresent, {
  missing: {
    'a row': {
      remove: ['en/rows/table-a.1-3.mdx'],
      says: [
        'en/rows/table-a.1-3.mdx | is missing: content/editions/046-2023/zh/rows/table-a.1-3.mdx has no translation | Translate the Chinese file into a file of this name, as its neighbours do.',
      ],
    },
    'a clause': {
      remove: ['en/clauses/2.mdx'],
      says: [
        'en/clauses/2.mdx | is missing: content/editions/046-2023/zh/clauses/2.mdx has no translation | Translate the Chinese file into a file of this name, as its neighbours do.',
      ],
    },
  },
  extra: {
    'a row': {
      write: { 'en/rows/table-a.2-27.mdx': "---\ntranslates: '0123456789ab'\nname: More\n---\n" },
      says: [
        'en/rows/table-a.2-27.mdx | translates nothing: there is no content/editions/046-2023/zh/rows/table-a.2-27.mdx | Remove it, or give it the name of the Chinese file that it translates.',
      ],
    },
    'a clause': {
      write: { 'en/clauses/6.mdx': "---\ntranslates: '0123456789ab'\ntitle: Annexes\n---\n" },
      says: [
        'en/clauses/6.mdx | translates nothing: there is no content/editions/046-2023/zh/clauses/6.mdx | Remove it, or give it the name of the Chinese file that it translates.',
      ],
    },
  },
});
