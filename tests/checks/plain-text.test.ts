import { plainText } from '../../src/checks/plain-text.ts';
import { testRule } from '../support/fixtures.ts';

testRule(plainText, {
  markup: {
    asterisks: {
      replace: { 'en/rows/table-a.1-19.mdx': ['the methods', 'the **methods**'] },
      says: [
        'en/rows/table-a.1-19.mdx › Master the **methods** of developing user tags. | the text has “*”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
    'a heading': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\n# '] },
      says: [
        'en/clauses/2.mdx › # There are no normative references in this document. | the text has “#”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
    'a list': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\n- '] },
      says: [
        'en/clauses/2.mdx › - There are no normative references in this document. | the text has “-”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
    'a numbered list': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\n1. '] },
      says: [
        'en/clauses/2.mdx › 1. There are no normative references in this document. | the text has “1.”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
        // Nor has the Chinese the figure.
        'en/clauses/2.mdx | the Chinese has no figures, the English 1, in “1. There are no normative references in this document.” | Correct the translation; where it is meant so, say why under countsOtherwise in its file.',
      ],
    },
    'an import': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\nimport '] },
      says: [
        'en/clauses/2.mdx › import There are no normative references in this document. | the text has “import”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
    'an element': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\n<b>'] },
      says: [
        'en/clauses/2.mdx › <b>There are no normative references in this document. | the text has “<”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
    'an expression': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\n{a}'] },
      says: [
        'en/clauses/2.mdx › {a}There are no normative references in this document. | the text has “{”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
  },
  broken: {
    'two lines': {
      replace: { 'en/clauses/1.mdx': ['This document', 'This\ndocument'] },
      says: [
        'en/clauses/1.mdx › This | a paragraph is broken over several lines | Write each paragraph on one line, with a blank line between two.',
      ],
    },
  },
  space: {
    'at the beginning': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\n '] },
      says: [
        'en/clauses/2.mdx › There are no normative references in this document. | a paragraph begins or ends with a space | Remove it.',
      ],
    },
    'at the end': {
      replace: { 'en/clauses/2.mdx': ['.\n', '. \n'] },
      says: [
        'en/clauses/2.mdx › There are no normative references in this document. | a paragraph begins or ends with a space | Remove it.',
      ],
    },
  },
});
