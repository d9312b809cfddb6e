import { termsTranslated } from '../../src/checks/terms-translated.ts';
import { testRule } from '../support/fixtures.ts';

const hint = 'Write what the standard gives; where that is to be read otherwise, say so in a note.';

testRule(termsTranslated, {
  otherwise: {
    'a term': {
      replace: { 'en/clauses/3.6.mdx': ['title: digital', 'title: the digital'] },
      says: [
        `en/clauses/3.6.mdx › title: the digital sales advisor | the title is “the digital sales advisor”, where the standard itself gives “digital sales advisor” | ${hint}`,
      ],
    },
    'an abbreviation': {
      replace: { 'en/clauses/3.9.mdx': ['title: Life Time Value', 'title: Lifetime Value'] },
      says: [
        `en/clauses/3.9.mdx › title: Lifetime Value | the title is “Lifetime Value”, where the standard itself gives “Life Time Value” | ${hint}`,
      ],
    },
  },
});
