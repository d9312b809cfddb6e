import { at } from './authored-content.ts';
import { rule } from './rule.ts';

/** A word that the standard relies on without defining it has a meaning, given by the editors. */
export const meaningsGiven = rule(
  'meanings-given',
  {
    missing: (term: string) => ({
      message: `${term} is relied on, and nothing says what it means`,
      hint: 'Write its meaning, one line in each language: meaning: { zh: …, en: … }',
    }),
  },
  ['glossary.yml'],
  (content, say) => {
    for (const [term, { reliedOn, meaning }] of Object.entries(content.glossary)) {
      if (reliedOn && meaning === undefined) say.missing(at(content, 'glossary.yml', term), term);
    }
  },
);
