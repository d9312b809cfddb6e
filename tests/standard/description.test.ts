import { expect, test } from 'vitest';
import { descriptionOf } from '../../src/standard/description.ts';
import { standard } from '../support/content.ts';
import { abilities, notes, positions, rows, type Both } from '../support/written.ts';
import { atEveryCode, clauseAt, everyClause } from './written-codes.ts';

function together(paragraphs: Both[]): Both | undefined {
  if (paragraphs.length === 0) return undefined;
  const [first, ...others] = paragraphs;
  return others.reduce<Both | undefined>(
    (above, { zh, en }) => above && { zh: `${above.zh}\n${zh}`, en: `${above.en}\n${en}` },
    first,
  );
}

test('what the standard says of a thing besides its name, paragraph below paragraph', () => {
  const said = new Map<string, Both | undefined>([
    ...everyClause.map(({ code, paragraphs }): [string, Both | undefined] => [
      code,
      together(paragraphs),
    ]),
    ...[...rows, ...abilities].map(({ code, description }): [string, Both | undefined] => [
      code,
      description,
    ]),
    ...positions.map(({ code, clause }): [string, Both | undefined] => [
      code,
      together(clauseAt(`${clause}.1`).paragraphs),
    ]),
    ...notes.map(({ code, text }): [string, Both | undefined] => [code, text]),
  ]);
  expect(atEveryCode((code) => descriptionOf(standard, code))).toStrictEqual(
    atEveryCode((code) => said.get(code)),
  );
});

test('of what has no code nothing is said', () => {
  expect(descriptionOf(standard, 'ms-99')).toBeUndefined();
});
