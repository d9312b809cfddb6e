import { expect, test } from 'vitest';
import { placeOf } from '../support/codes-on-pages.ts';
import { everyPage } from '../support/every-page.ts';
import { trees } from '../support/shown.ts';
import { ledger } from '../support/written.ts';

const ids = new Map(everyPage.map(({ file, ids: own }) => [file, new Set(own)]));

test.each(trees)('every published code has its place in %s', (tree) => {
  expect(ledger.length).toBeGreaterThan(300);
  const missing = ledger.filter((code) => {
    const [page] = placeOf(code).split('#');
    return ids.get(`${tree}/${page}`)?.has(code) !== true;
  });
  expect(missing).toEqual([]);
});
