import { englishStyle } from '../../src/checks/english-style.ts';
import { testRule } from '../support/fixtures.ts';

const row = 'en/rows/table-a.1-19.mdx';
const line = (text: string, column: number) => `${row} › ${text} › ${column}`;
const british = 'British spelling, with -ize.';

testRule(englishStyle, {
  shall: {
    'a duty': {
      replace: { [row]: ['Master the', 'Shall master the'] },
      says: [
        `${line('Shall master the methods of developing user tags.', 1)} | there is “Shall”, which the Chinese never has | Write a bare infinitive, or what the Chinese says.`,
      ],
    },
  },
  spelling: {
    'an American word': {
      replace: { [row]: ['Master the', 'Master, analyze the'] },
      says: [
        `${line('Master, analyze the methods of developing user tags.', 9)} | “analyze” is spelt otherwise here | Write analyse: ${british}`,
      ],
    },
    'a verb in -ise': {
      replace: { [row]: ['Master the', 'Master, organise the'] },
      says: [
        `${line('Master, organise the methods of developing user tags.', 9)} | “organise” is spelt otherwise here | Write organize: ${british}`,
      ],
    },
    'a name': {
      replace: { 'modules.yml': ['en: Data management', 'en: Data management center'] },
      says: [
        `modules.yml › en: Data management center › 25 | “center” is spelt otherwise here | Write centre: ${british}`,
      ],
    },
  },
  spaces: {
    'two in a row': {
      replace: { [row]: ['Master the', 'Master  the'] },
      says: [
        `${line('Master  the methods of developing user tags.', 7)} | there are two spaces in a row | Leave one.`,
      ],
    },
  },
  quotes: {
    'around a word': {
      replace: { [row]: ['the methods', 'the "methods"'] },
      says: [
        `${line('Master the "methods" of developing user tags.', 12)} | there is a straight " | Write “ and ” around words, and ’ as an apostrophe.`,
      ],
    },
    'an apostrophe': {
      replace: { [row]: ['of developing user tags', "of developing user's tags"] },
      says: [
        `${line("Master the methods of developing user's tags.", 38)} | there is a straight ' | Write “ and ” around words, and ’ as an apostrophe.`,
      ],
    },
  },
});
