import { describe, expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/dist.ts';
import { message } from '../support/messages.ts';
import { pairs, placeOf, titleInWords } from '../support/codes-on-pages.ts';
import { differences, find, inOneLine, open, trees } from '../support/shown.ts';
import {
  abilities,
  annexClauses,
  clauses,
  editionData,
  foreword,
  positions,
} from '../support/written.ts';
import type { Both } from '../support/written.ts';

const { number, title } = editionData;

/** What the head of a page says: its title, and what the page is about. */
interface Head {
  page: string;
  title: Both;
  description: Both;
}

const clauseText = (code: string) =>
  [foreword, ...clauses, ...annexClauses].find((one) => one.code === code)?.paragraphs[0];

/** A page that says in its head what the interface calls it, and what for. */
const named = (page: string, titleKey: string, descriptionKey: string): Head => ({
  page,
  title: message(titleKey),
  description: message(descriptionKey),
});

/** Every page of a tree. A page about a place of the standard says the standard's own words. */
const heads: Head[] = [
  ...[foreword, ...clauses].map(({ code }) => ({
    page: placeOf(code),
    title: titleInWords(code),
    description: clauseText(code) ?? titleInWords(code),
  })),
  ...positions.map(({ code, name, clause }) => ({
    page: placeOf(code),
    title: name,
    description: clauseText(`${clause}.1`) ?? name,
  })),
  {
    page: 'annex-a.html',
    title: titleInWords('annex-a'),
    description: clauseText('a.1') ?? titleInWords('annex-a'),
  },
  ...pairs.map(({ code, one, other }) => ({
    page: `compare/${code}.html`,
    title: message('compare.title', { one: one.name, other: other.name }),
    description: message('compare.intro'),
  })),
  named('terms.html', 'terms.title', 'terms.intro'),
  named('glossary.html', 'terms.glossary', 'terms.glossaryIntro'),
  named('matrix.html', 'matrix.title', 'matrix.intro'),
  named('concordance.html', 'concordance.title', 'concordance.intro'),
  named('notes.html', 'notes.title', 'notes.intro'),
  named('search.html', 'search.title', 'search.intro'),
  named('download.html', 'download.title', 'download.intro'),
  named('about.html', 'about.title', 'about.description'),
  named('linking.html', 'linking.title', 'linking.description'),
];

/** Pages that say below their heading, too, what they are for. */
const withLead = /^(?:terms|glossary|matrix|concordance|notes|download)\.html|^compare\//;

const standardItself = message('site.description', { number, title });

describe.each(trees)('in %s', (tree) => {
  const inWords = (words: Both) => inOneLine(tree, words);
  const expected = new Map([
    ...heads.map(
      (head) =>
        [
          head.page,
          { title: `${inWords(head.title)} — ${number}`, description: inWords(head.description) },
        ] as const,
    ),
    ...abilities.map(
      ({ code, name, description, position }) =>
        [
          placeOf(code),
          {
            title: `${code.toUpperCase()} ${inWords(name)} — ${inWords(titleInWords(position))} — ${number}`,
            description: inWords(description ?? name),
          },
        ] as const,
    ),
    [
      'index.html',
      { title: `${number} ${inWords(title)}`, description: inWords(standardItself) },
    ] as const,
    [
      'full.html',
      {
        title: `${inWords(message('full.title'))} — ${number} ${inWords(title)}`,
        description: inWords(standardItself),
      },
    ] as const,
  ]);
  const pages = builtPages().filter((page) => page.startsWith(`${tree}/`));
  const shown = new Map(
    pages.map((page) => {
      const $ = builtPage(page);
      const head = {
        title: $('title').text(),
        description: $('meta[name="description"]').attr('content'),
        language: $('html').attr('lang'),
        robots: $('meta[name="robots"]').attr('content'),
      };
      return [page.slice(tree.length + 1), head];
    }),
  );

  test('every page has the title and the description that are its own', () => {
    expect([...shown.keys()].sort()).toEqual([...expected.keys()].sort());
    const all = Object.fromEntries(
      [...shown].map(([page, head]) => [
        page,
        { title: head.title, description: head.description },
      ]),
    );
    expect(all).toEqual(Object.fromEntries(expected));
  });

  test('what is no place of the standard says at its head what it is, and what for', () => {
    const found = heads
      .filter((head) => withLead.test(head.page))
      .flatMap((head) => {
        const page = open(tree, head.page);
        const heading = find(page, 'h1');
        return [
          ...differences(page, 'h1', heading, [head.title]),
          ...differences(page, 'lead', heading.next('p'), [head.description]),
        ];
      });
    expect(found).toEqual([]);
    const search = open(tree, 'search.html');
    expect(differences(search, 'h1', find(search, 'h1'), [message('search.title')])).toEqual([]);
  });

  test('titles differ', () => {
    const titles = [...shown.values()].map((head) => head.title);
    expect(titles.filter((one, index) => titles.indexOf(one) !== index)).toEqual([]);
  });

  test('every page says its language, and whether search engines are to take it', () => {
    for (const [page, { language, robots }] of shown) {
      expect(language, page).toBe(tree === 'en' ? 'en' : 'zh-CN');
      expect(robots, page).toBe(tree === 'zh-en' ? 'noindex' : undefined);
    }
  });
});

test('what stands in no tree names the standard, and only the page of what is not found is kept from search engines', () => {
  const pages = builtPages().filter((page) => !/^(?:zh|zh-en|en|data)\//.test(page));
  expect(pages.length).toBeGreaterThan(300);
  for (const page of pages) {
    const $ = builtPage(page);
    const isMissing = page === '404.html';
    expect($('title').text(), page).toContain(number);
    expect($('meta[name="robots"]').attr('content'), page).toBe(isMissing ? 'noindex' : undefined);
    if (page.startsWith('id/')) {
      expect($('meta[name="description"]').attr('content'), page).toBe(
        `${number} ${title.zh} · ${title.en}`,
      );
    }
  }
});
