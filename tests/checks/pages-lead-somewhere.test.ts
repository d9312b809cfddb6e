import { expect, test } from 'vitest';
import { pagesLeadSomewhere } from '../../src/checks/pages-lead-somewhere.ts';
import { reportOf, testRule, type Fixture } from '../support/fixtures.ts';

const hint =
  'Write the name of a page of the same language, as notes.html or abilities/ms-07.html.';

testRule(pagesLeadSomewhere, {
  nowhere: {
    'a page that there never was': {
      replace: { 'zh/pages/about.mdx': ['(notes.html)', '(note.html)'] },
      says: [expect.stringContaining(`| leads to note.html, and there is no such page | ${hint}`)],
    },
    'the page of an ability that there is not': {
      replace: { 'en/pages/about.mdx': ['(notes.html)', '(abilities/ms-99.html#x)'] },
      says: [
        expect.stringContaining(
          `| leads to abilities/ms-99.html#x, and there is no such page | ${hint}`,
        ),
      ],
    },
    'one of two links in a line': {
      replace: { 'en/pages/about.mdx': ['(notes.html)', '(notes.html) and [more](full.htm)'] },
      says: [expect.stringContaining(`| leads to full.htm, and there is no such page | ${hint}`)],
    },
  },
});

test.each(['#heading', 'https://example.org/', 'clauses/5.1.html#5.1', 'search.html?q=%E4%BC%9A'])(
  '%s is a link that may stand there',
  (address) => {
    const replace: Fixture['replace'] = { 'en/pages/about.mdx': ['(notes.html)', `(${address})`] };
    expect(reportOf({ replace })).toEqual([]);
  },
);
