import { describe, expect, test } from 'vitest';
import { placeOf } from '../support/codes-on-pages.ts';
import { at, attributes, differences, find, open, openSingleFile } from '../support/shown.ts';
import { orderDifferences, trees, type Opened } from '../support/shown.ts';
import { annexDifferences, clauseDifferences } from '../support/text-differences.ts';
import { clauses, editionData, foreword, ledger, notes } from '../support/written.ts';

/** Everything that is printed, in printed order. */
const printed = ledger.filter((code) => /^(?:foreword|\d|annex-|a\.|table-)/.test(code));

/** The codes of what is printed, as a page shows it from the top. */
function shownOrder(page: Opened): string[] {
  const ids = attributes(find(page, 'main [id]'), 'id');
  return ids.filter((id) => printed.includes(id));
}

describe.each(trees)('in %s', (tree) => {
  test('the page of each clause shows it with its subclauses, word for word', () => {
    const all = [foreword, ...clauses];
    expect(all).toHaveLength(34);
    const found = all.flatMap(({ code }) => {
      const page = open(tree, placeOf(code));
      const own = printed.filter(
        (one) => one === code || (/^[-.]/.test(one.slice(code.length)) && one.startsWith(code)),
      );
      return [
        ...clauseDifferences(page, code),
        ...orderDifferences(page, 'has', shownOrder(page), own),
      ];
    });
    expect(found).toEqual([]);
  });

  test('the page of the annex shows it, word for word', () => {
    const page = open(tree, 'annex-a.html');
    expect(annexDifferences(page)).toEqual([]);
    expect(shownOrder(page)).toEqual(printed.filter((code) => /^(?:annex-|a\.|table-)/.test(code)));
  });

  test.each([
    ['the full text', () => open(tree, 'full.html')],
    ['the single file', () => openSingleFile(tree)],
  ])('%s shows all of the standard, in printed order', (_, opened) => {
    const page = opened();
    const top = clauses.filter(({ code }) => !code.includes('.'));
    expect([foreword, ...top].flatMap(({ code }) => clauseDifferences(page, code))).toEqual([]);
    expect(annexDifferences(page)).toEqual([]);
    expect(shownOrder(page)).toEqual(printed);
    const title = at(page, '1').parent().prev();
    expect(differences(page, 'title', title, [editionData.title])).toEqual([]);
  });

  test('the single file shows every editorial note', () => {
    const page = openSingleFile(tree);
    const found = notes.flatMap(({ code, text }) =>
      differences(page, code, at(page, code), [code.toUpperCase(), text]),
    );
    expect(found).toEqual([]);
    const shown = attributes(find(page, 'article[id]'), 'id');
    expect(shown).toEqual(notes.map(({ code }) => code));
  });
});
