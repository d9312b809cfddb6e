import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { at, attributes, differences, each, find } from '../support/shown.ts';
import { open, targets, trees } from '../support/shown.ts';
import { glossary } from '../support/written.ts';

describe.each(trees)('the glossary in %s', (tree) => {
  const page = open(tree, 'glossary.html');
  const list = find(page, 'main dl');
  const leading = tree === 'en' ? 'en' : 'zh';

  test('has every entry at its code, as a dictionary has it: by pinyin, or by the English', () => {
    const { compare } = new Intl.Collator(tree === 'en' ? 'en' : 'zh-u-co-pinyin');
    const expected = [...glossary].sort((one, other) => compare(one[leading], other[leading]));
    expect(attributes(list.children(), 'id')).toEqual(expected.map(({ code }) => code));
  });

  test.each(glossary.map((entry) => [entry.code, entry] as const))(
    '%s: the word, its English and the forms of that, what it means, and why it is so',
    (code, { zh, en, forms, meaning, reason }) => {
      const [term, ...others] = each(at(page, code).children());
      const english = forms.length > 0 ? `${en} (${forms.join(', ')})` : en;
      const names = each(term?.children() ?? list.not('dl'));
      expect(names.map((one) => one.text().replace(/\s+/g, ' ').trim())).toEqual([zh, english]);
      expect(names.map((one) => one.attr('lang'))).toEqual(['zh-CN', 'en']);
      const texts = [meaning, reason].filter((text) => text !== undefined);
      const told = others.flatMap((one, index) =>
        differences(page, code, one, [texts[index] ?? '']),
      );
      expect(told).toEqual([]);
      expect(others).toHaveLength(texts.length);
    },
  );

  test('says what it is, and the page of terms leads to it', () => {
    expect(differences(page, 'h1', find(page, 'h1'), [message('terms.glossary')])).toEqual([]);
    const terms = open(tree, 'terms.html');
    const way = at(terms, 'glossary').nextAll('p').find('a');
    expect(differences(terms, 'glossary', way, [message('terms.glossaryIntro')])).toEqual([]);
    expect(targets(terms, way)).toEqual([`${tree}/glossary.html`]);
  });

  test('every word that the standard relies on has a meaning there', () => {
    expect(glossary.filter(({ reliedOn }) => reliedOn).length).toBeGreaterThan(10);
    for (const { code } of glossary.filter(({ reliedOn }) => reliedOn)) {
      expect(at(page, code).children('dd').length, code).toBeGreaterThan(0);
    }
  });
});
