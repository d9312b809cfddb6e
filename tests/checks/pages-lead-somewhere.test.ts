import { expect, test } from 'vitest';
import { pagesLeadSomewhere } from '../../src/checks/pages-lead-somewhere.ts';
import { reportOf, testRule, textIn, type Fixture } from '../support/fixtures.ts';

const hint =
  'Write the name of a page of the same language, as notes.html or abilities/ms-07.html.';

/** The line of the English page “About” that leads to the notes, written otherwise. */
const line = (link: string) =>
  textIn('en/pages/about.mdx')
    .split('\n')
    .find((one) => one.includes('(notes.html)'))
    ?.replace('(notes.html)', link);
const page = 'en/pages/about.mdx';

testRule(pagesLeadSomewhere, {
  nowhere: {
    'a page that there never was': {
      replace: { [page]: ['(notes.html)', '(note.html)'] },
      says: [
        `${page} › ${line('(note.html)')} | leads to note.html, and there is no such page | ${hint}`,
      ],
    },
    'the page of an ability that there is not': {
      replace: { [page]: ['(notes.html)', '(abilities/ms-99.html#x)'] },
      says: [
        `${page} › ${line('(abilities/ms-99.html#x)')} | leads to abilities/ms-99.html#x, and there is no such page | ${hint}`,
      ],
    },
    'one of two links in a line': {
      replace: { [page]: ['(notes.html)', '(notes.html) and [more](full.htm)'] },
      says: [
        `${page} › ${line('(notes.html) and [more](full.htm)')} | leads to full.htm, and there is no such page | ${hint}`,
      ],
    },
    'a link of an element': {
      replace: { [page]: ['## Rights', '<a href="note.html">Notes</a>\n\n## Rights'] },
      says: [
        `${page} › <a href="note.html">Notes</a> | leads to note.html, and there is no such page | ${hint}`,
      ],
    },
    'a reference below the text': {
      replace: { [page]: ['## Rights', '[notes]: note.html\n\n## Rights'] },
      says: [
        `${page} › [notes]: note.html | leads to note.html, and there is no such page | ${hint}`,
      ],
    },
  },
  noPlace: {
    'a note that there is not': {
      replace: { [page]: ['(notes.html)', '(notes.html#note-99)'] },
      says: [
        `${page} › ${line('(notes.html#note-99)')} | leads to notes.html#note-99, and there is no note-99 | Correct the code behind the #.`,
      ],
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
