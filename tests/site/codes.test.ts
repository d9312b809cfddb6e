import { expect, test } from 'vitest';
import { placeOf, trees } from '../../src/standard/addresses.ts';
import { content } from '../support/content.ts';
import { builtFiles, builtPage } from '../support/dist.ts';

const files = new Set(builtFiles());
const ids = new Map<string, Set<string>>();

function idsOn(page: string): Set<string> {
  let found = ids.get(page);
  if (found === undefined) {
    const $ = builtPage(page);
    found = new Set(
      $('[id]')
        .map((_, one) => $(one).attr('id'))
        .get(),
    );
    ids.set(page, found);
  }
  return found;
}

test.each(trees)('every published code has its place in %s', (tree) => {
  expect(content.ledger.length).toBeGreaterThan(300);
  const missing = content.ledger.filter((code) => {
    const page = `${tree}/${placeOf(code).page}`;
    return !files.has(page) || !idsOn(page).has(code);
  });
  expect(missing).toEqual([]);
});

test.each(['zh', 'en'])('every provision stands in the full text of %s', (tree) => {
  const provisions = content.ledger.filter((code) =>
    /^(?:\d|a\.|foreword|annex-|table-)/.test(code),
  );
  const shown = idsOn(`${tree}/full.html`);
  expect(provisions.filter((code) => !shown.has(code))).toEqual([]);
});
