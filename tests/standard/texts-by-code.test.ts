import { expect, test } from 'vitest';
import { textsByCode } from '../../src/standard/texts-by-code.ts';
import { content } from '../support/content.ts';
import { said } from '../support/said-by-code.ts';
import { abilities, ledger, rows } from '../support/written.ts';

const sorted = (codes: Iterable<string>) => [...codes].sort();

test('what has a code says something, and nothing else does', () => {
  expect(sorted(textsByCode(content).keys())).toEqual(sorted(ledger));
});

test('each says what was written, in both languages, and of what it was written', () => {
  const texts = textsByCode(content);
  for (const { code, of, texts: written } of said) {
    const zh = written.flatMap((text) => text?.zh ?? []);
    const en = written.flatMap((text) => text?.en ?? []);
    expect(texts.get(code)).toEqual({ code, of, zh, en });
  }
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
