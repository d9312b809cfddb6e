import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { at, attributes, differences, each, find, listDifferences } from '../support/shown.ts';
import { open, trees } from '../support/shown.ts';
import { glossary } from '../support/written.ts';

describe.each(trees)('the glossary in %s', (tree) => {
  const page = open(tree, 'glossary.html');
  const rows = each(find(page, 'main table tbody tr'));
  const cells = rows.map((row) => row.children());

  test('has every entry, as a dictionary has it: by pinyin, or by the English', () => {
    const { compare } = new Intl.Collator(tree === 'en' ? 'en' : 'zh-u-co-pinyin');
    const leading = tree === 'en' ? 'en' : 'zh';
    const expected = [...glossary].sort((one, other) => compare(one[leading], other[leading]));
    expect(cells.map((cell) => cell.eq(0).text().trim())).toEqual(expected.map(({ zh }) => zh));
  });

  test('gives of each its one English rendering, and the forms that it takes', () => {
    const expected = new Map(
      glossary.map(({ zh, en, forms }) => [
        zh,
        forms.length > 0 ? `${en} (${forms.join(', ')})` : en,
      ]),
    );
    for (const cell of cells) {
      const word = cell.eq(0).text().trim();
      expect(cell.eq(1).text().replace(/\s+/g, ' ').trim(), word).toBe(expected.get(word));
      expect(attributes(cell.slice(0, 2), 'lang'), word).toEqual(['zh-CN', 'en']);
    }
  });

  test('gives every reason that there is', () => {
    expect(glossary.filter(({ reason }) => reason).length).toBeGreaterThan(10);
    const found = cells.flatMap((cell) => {
      const word = cell.eq(0).text().trim();
      const reason = glossary.find(({ zh }) => zh === word)?.reason;
      return differences(page, word, cell.eq(2), reason === undefined ? [] : [reason]);
    });
    expect(found).toEqual([]);
  });

  test('says what it is', () => {
    const heads = ['chinese', 'english', 'reason'].map((name) => [message(`terms.${name}`)]);
    expect(listDifferences(page, 'column', find(page, 'main thead th'), heads)).toEqual([]);
    expect(differences(page, 'h1', find(page, 'h1'), [message('terms.glossary')])).toEqual([]);
    const terms = open(tree, 'terms.html');
    const way = at(terms, 'glossary').nextAll('p').find('a');
    expect(differences(terms, 'glossary', way, [message('terms.glossaryIntro')])).toEqual([]);
  });
});
