import { expect, test } from 'vitest';
import { textsByCode } from '../../src/standard/texts-by-code.ts';
import { content } from '../support/content.ts';
import { abilities, ledger, rows } from '../support/written.ts';

const sorted = (codes: Iterable<string>) => [...codes].sort();

test('what has a code says something, and nothing else does', () => {
  expect(sorted(textsByCode(content).keys())).toEqual(sorted(ledger));
});

test('of a row without translation nothing is told, nor of its ability', () => {
  const [row] = rows;
  const enRows = Object.fromEntries(
    Object.entries(content.enRows).filter(([code]) => code !== row?.code),
  );
  const ability = abilities.find((one) => one.row === row)?.code;
  expect(sorted(textsByCode({ ...content, enRows }).keys())).toEqual(
    sorted(ledger.filter((code) => code !== row?.code && code !== ability)),
  );
});
