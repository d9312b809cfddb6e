import { factsPresent } from '../../src/checks/facts-present.ts';
import { testRule } from '../support/fixtures.ts';

testRule(factsPresent, {
  undivided: {
    'a space before the hyphens': {
      replace: { 'en/clauses/1.mdx': ['---\n', ' ---\n'] },
      says: [
        'en/clauses/1.mdx › --- | does not begin with a line of three hyphens | Begin the file with a line ---, the facts, a line ---, as its neighbours do.',
      ],
    },
    'an empty file': {
      write: { 'zh/pages/about.mdx': '' },
      says: [
        'zh/pages/about.mdx | does not begin with a line of three hyphens | Begin the file with a line ---, the facts, a line ---, as its neighbours do.',
      ],
    },
  },
  barred: {
    'a line of pluses among the facts': {
      replace: { 'en/clauses/1.mdx': ['title:', '+++\ntitle:'] },
      says: [
        'en/clauses/1.mdx › +++ | “+++” ends the facts, and no line of three hyphens does | A line among the facts may not begin with --- or +++: remove it, or put a line --- before the text.',
      ],
    },
    'a line that would close them for Astro': {
      replace: { 'en/clauses/1.mdx': ['---\n\n', '---c: d\n\n'] },
      says: [
        'en/clauses/1.mdx › ---c: d | “---c: d” ends the facts, and no line of three hyphens does | A line among the facts may not begin with --- or +++: remove it, or put a line --- before the text.',
      ],
    },
  },
  unclosed: {
    'facts without an end': {
      replace: { 'en/clauses/1.mdx': ['---\n\n', '\n'] },
      says: [
        'en/clauses/1.mdx | has no second line of three hyphens, where its facts end | Put a line --- between the facts and the text.',
      ],
    },
  },
  empty: {
    'a file of records': {
      write: { 'modules.yml': '' },
      says: ['modules.yml | is empty | Restore its entries, each below its name, as ms-m2:'],
    },
    'comments alone': {
      write: { 'synonyms.yml': '# none\n' },
      says: ['synonyms.yml | is empty | Restore its entries, each below its name, as 投诉:'],
    },
    'no entry': {
      write: { 'glossary.yml': '{}\n' },
      says: ['glossary.yml | is empty | Restore its entries, each below its name, as 触点:'],
    },
  },
  noEntries: {
    'a number': {
      write: { 'abilities.yml': '42\n' },
      says: [
        'abilities.yml › 42 | does not hold entries by name | Write each entry below its name, as ms-07:',
      ],
    },
    'a list': {
      write: { 'positions.yml': '- ms\n' },
      says: [
        'positions.yml › - ms | does not hold entries by name | Write each entry below its name, as ms:',
      ],
    },
  },
});
