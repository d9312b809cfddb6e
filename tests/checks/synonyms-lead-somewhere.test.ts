import { expect, test } from 'vitest';
import { synonymsLeadSomewhere } from '../../src/checks/synonyms-lead-somewhere.ts';
import { reportOf, testRule } from '../support/fixtures.ts';

testRule(synonymsLeadSomewhere, {
  standing: {
    'a word of the Chinese': {
      replace: { 'synonyms.yml': ['投诉:', '客诉:'] },
      says: [
        'synonyms.yml › 客诉: { zh: [客诉], en: [customer complaint, complaint] } | 客诉 stands in the Chinese text | Remove the entry: a search finds the word without it.',
      ],
    },
    'a word of the English': {
      replace: { 'synonyms.yml': ['churn:', 'Retention:'] },
      says: [
        'synonyms.yml › Retention: { zh: [留存], en: [retention] } | Retention stands in the English text | Remove the entry: a search finds the word without it.',
      ],
    },
  },
  nowhere: {
    'a Chinese word': {
      replace: { 'synonyms.yml': ['[客诉]', '[客怨]'] },
      says: [
        'synonyms.yml › 投诉: { zh: [客怨], en: [customer complaint, complaint] } | 投诉 leads to 客怨, which stands nowhere in the text | Write a word that the standard, or its translation, uses.',
      ],
    },
    'an English word': {
      replace: {
        'synonyms.yml': ['[customer complaint, complaint]', '[customer complaint, grumble]'],
      },
      says: [
        'synonyms.yml › 投诉: { zh: [客诉], en: [customer complaint, grumble] } | 投诉 leads to grumble, which stands nowhere in the text | Write a word that the standard, or its translation, uses.',
      ],
    },
  },
});

test.each(['art', 'clause', 'annexed'])(
  '%s, which is a part of a word or the name of a field, does not stand in the text',
  (word) => {
    expect(reportOf({ replace: { 'synonyms.yml': ['churn:', `${word}:`] } })).toEqual([]);
  },
);
