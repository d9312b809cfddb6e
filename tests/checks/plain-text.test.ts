import { plainText } from '../../src/checks/plain-text.ts';
import { testRule, textIn } from '../support/fixtures.ts';

/** The foreword and the transcription, written otherwise alike. */
function both(from: string, to: string): Record<string, string> {
  const files = ['zh/front/foreword.mdx', 'source/t-ccfags-046-2023.txt'];
  return Object.fromEntries(files.map((file) => [file, textIn(file).replace(from, to)]));
}

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
      ],
    },
    'a list numbered with brackets': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\n1) '] },
      says: [
        'en/clauses/2.mdx › 1) There are no normative references in this document. | the text has “1)”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
    'a character by its name': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\n&amp; '] },
      says: [
        'en/clauses/2.mdx › &amp; There are no normative references in this document. | the text has “&amp;”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
    'a text struck out': {
      replace: { 'en/clauses/2.mdx': ['---\n\n', '---\n\n~~No~~ '] },
      says: [
        'en/clauses/2.mdx › ~~No~~ There are no normative references in this document. | the text has “~~”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
    'a rule': {
      replace: { 'en/clauses/2.mdx': ['in this document.\n', 'in this document.\n\n---\n'] },
      says: [
        'en/clauses/2.mdx | paragraphs: 2, where the Chinese has 1 | Translate each in its own place, none joined and none left out.',
        'en/clauses/2.mdx › --- | the text has “---”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
      ],
    },
    'the marks of a link in the Chinese of the foreword': {
      write: both('本文件按照GB', '[本文件]按照GB'),
      says: [
        'zh/front/foreword.mdx › [本文件]按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。 | the text has “[”, which MDX would take for markup | Write plain text: the standard has none of the marks that Markdown uses.',
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
    'two lines of the Chinese': {
      replace: { 'zh/front/foreword.mdx': ['本文件按照GB', '本文件按照\nGB'] },
      says: [
        'zh/front/foreword.mdx › 本文件按照 | a paragraph is broken over several lines | Write each paragraph on one line, with a blank line between two.',
        'source/t-ccfags-046-2023.txt › 本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。 | reads “本文件按照GB/T 1.1—2020《标准化工作…”, where content/editions/046-2023/zh/front/foreword.mdx gives “本文件按照⏎GB/T 1.1—2020《标准化工…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
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
