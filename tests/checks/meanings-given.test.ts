import { meaningsGiven } from '../../src/checks/meanings-given.ts';
import { testRule, textIn } from '../support/fixtures.ts';
import { glossary } from '../support/written.ts';

const next = `t-${String(glossary.length + 1).padStart(3, '0')}`;
const hint = 'Write its meaning, one line in each language: meaning: { zh: …, en: … }';

testRule(meaningsGiven, {
  missing: {
    'a word that is relied on': {
      write: {
        'glossary.yml': `${textIn('glossary.yml')}红利:\n  code: ${next}\n  en: bonus\n  reliedOn: true\n`,
      },
      says: [`glossary.yml › 红利: | 红利 is relied on, and nothing says what it means | ${hint}`],
    },
  },
});
