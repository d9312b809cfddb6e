import { expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/dist.ts';
import { at, each, open, orderDifferences, targets } from '../support/shown.ts';
import type { Elements } from '../support/shown.ts';
import { terms, wordsIn } from '../support/words-used.ts';
import {
  annex,
  annexClauses,
  clauses,
  foreword,
  glossary,
  positions,
  rows,
  tables,
} from '../support/written.ts';
import type { Both } from '../support/written.ts';

/** The words that the glossary explains, and the codes of their entries. */
const words = new Map(
  glossary.filter(({ meaning }) => meaning !== undefined).map(({ zh, code }) => [zh, code]),
);

/** What a text may name, and the code of that; a position that is a term is the term. */
const names = new Map<string, string>([
  ...words,
  ...positions.map(({ name, code }): [string, string] => [name.zh, code]),
  ...terms.map(({ term, code }): [string, string] => [term?.zh ?? '', code]),
  // Written with a space and without.
  ...[...tables, annex].flatMap(({ label, code }): [string, string][] => {
    const name = label.zh.replace(/ \(.*/, '').replace(' ', '');
    return [
      [name, code],
      [name.replace(/(?=[A-Z])/, ' '), code],
    ];
  }),
]);

/*
 * A translation may use the words of a term for something that the Chinese calls otherwise (会员精细化
 * 运营 is fine-grained membership operation, and no use of 3.5): what is linked is what the Chinese
 * names.
 */
test('the English of a provision links only what its Chinese does', () => {
  const parallel = builtPages().filter((page) =>
    /^zh-en\/(?:full|abilities\/.*)\.html$/.test(page),
  );
  let links = 0;
  for (const page of parallel) {
    const $ = builtPage(page);
    for (const pair of $('.pair > .words').toArray()) {
      const linked = (language: string) =>
        $(pair)
          .find(`> [lang="${language}"] :is(a.term, a.mention, a.word)`)
          .map((_, link) => $(link).attr('href'))
          .get();
      const chinese = linked('zh-CN');
      links += chinese.length;
      const only = linked('en').filter((href) => !chinese.includes(href));
      expect(only, `${page}: ${$(pair).text()}`).toEqual([]);
    }
  }
  expect(links).toBeGreaterThan(20);
});

/** The texts of the standard as the full text shows them, each with what it is a part of. */
interface Shown {
  within: string;
  text: Both;
  shown: Elements;
  /** What is read before it of the same clause, in Chinese. */
  before?: string[];
}

function textsOn(page: ReturnType<typeof open>): Shown[] {
  const paragraphs = [foreword, ...clauses].flatMap(({ code, paragraphs: own }) => {
    const shown = each(at(page, code).parent().children('p'));
    return own.flatMap((text, index) => {
      const paragraph = shown[index];
      return paragraph === undefined
        ? []
        : [
            {
              within: code,
              text,
              shown: paragraph,
              before: own.slice(0, index).map(({ zh }) => zh),
            },
          ];
    });
  });
  const described = rows.flatMap(({ code, description }) => {
    const shown = at(page, code).children('td');
    return description === undefined ? [] : [{ within: code, text: description, shown }];
  });
  const cited = annexClauses.flatMap(({ code, paragraphs: [text] }) =>
    text === undefined ? [] : [{ within: code, text, shown: at(page, code) }],
  );
  return [...paragraphs, ...cited, ...described];
}

test('in the file that travels alone no word leads to a glossary that is not there', () => {
  for (const tree of ['zh', 'zh-en', 'en'] as const) {
    const $ = builtPage(`data/t-ccfags-046-2023-${tree}.html`);
    expect($('a[href*="glossary"]').length).toBe(0);
    expect($('main p a').length).toBeGreaterThan(10);
  }
});

test.each(['zh', 'zh-en'] as const)(
  'in %s what a text of the standard names is linked, the first time, and nothing else',
  (tree) => {
    const page = open(tree, 'full.html');
    const texts = textsOn(page);
    expect(texts.length).toBeGreaterThan(80);
    let count = 0;
    const found = texts.flatMap(({ within, text, shown, before = [] }) => {
      const named = wordsIn(text.zh, [...names.keys()]).map((name) => ({
        name,
        code: names.get(name) ?? '',
      }));
      const read = before.flatMap((one) => wordsIn(one, [...names.keys()]));
      const first = named.filter(
        ({ name, code }, index) =>
          code !== within &&
          named.findIndex((one) => one.code === code) === index &&
          !(words.has(name) && read.includes(name)),
      );
      const own = tree === 'zh' ? shown : shown.find('[lang="zh-CN"]');
      // The number of the annex's clause leads to itself.
      const all = own.find('a').not('sup a');
      const links = all.filter((index) => all.eq(index).text() !== within.toUpperCase());
      count += first.length;
      return [
        ...orderDifferences(
          page,
          within,
          targets(page, links),
          first.map(({ name, code }) =>
            words.has(name) ? `${tree}/glossary.html#${code}` : page.placeOf(code),
          ),
        ),
        ...orderDifferences(
          page,
          within,
          each(links).map((link) => link.text()),
          first.map(({ name }) => name),
        ),
      ];
    });
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(20);
  },
);
