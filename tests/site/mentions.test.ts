import { expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/dist.ts';
import { at, each, linkDifferences, open, orderDifferences } from '../support/shown.ts';
import type { Elements } from '../support/shown.ts';
import { terms, wordsIn } from '../support/words-used.ts';
import {
  annex,
  annexClauses,
  clauses,
  foreword,
  positions,
  rows,
  tables,
} from '../support/written.ts';
import type { Both } from '../support/written.ts';

/** What a text may name, and the code of that; a position that is a term is the term. */
const names = new Map<string, string>([
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
          .find(`> [lang="${language}"] :is(a.term, a.mention)`)
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
function textsOn(page: ReturnType<typeof open>): { within: string; text: Both; shown: Elements }[] {
  const paragraphs = [foreword, ...clauses].flatMap(({ code, paragraphs: own }) => {
    const shown = each(at(page, code).parent().children('p'));
    return own.flatMap((text, index) => {
      const paragraph = shown[index];
      return paragraph === undefined ? [] : [{ within: code, text, shown: paragraph }];
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

test.each(['zh', 'zh-en'] as const)(
  'in %s what a text of the standard names is linked, the first time, and nothing else',
  (tree) => {
    const page = open(tree, 'full.html');
    const texts = textsOn(page);
    expect(texts.length).toBeGreaterThan(80);
    let count = 0;
    const found = texts.flatMap(({ within, text, shown }) => {
      const named = wordsIn(text.zh, [...names.keys()]).map((name) => ({
        name,
        code: names.get(name) ?? '',
      }));
      const first = named.filter(
        ({ code }, index) =>
          code !== within && named.findIndex((one) => one.code === code) === index,
      );
      const own = tree === 'zh' ? shown : shown.find('[lang="zh-CN"]');
      // The number of the annex's clause leads to itself.
      const all = own.find('a').not('sup a');
      const links = all.filter((index) => all.eq(index).text() !== within.toUpperCase());
      count += first.length;
      return [
        ...linkDifferences(
          page,
          within,
          links,
          first.map(({ code }) => code),
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
