import { expect, test } from 'vitest';
import { thing } from '../../src/standard/assemble.ts';
import { documentAnchor } from '../../src/standard/document-anchor.ts';
import { standard } from '../support/content.ts';
import { abilities, modules, positions } from '../support/written.ts';
import { atEveryCode, positionLevels } from './written-codes.ts';

/** An ability stands in its row, or in its item where it has none; a module begins in a row. */
test('where every thing stands in the standard as one document', () => {
  const anchors = new Map([
    ...abilities.map(({ code, row, item }) => [code, row?.code ?? item?.code] as const),
    ...modules.map((module) => [module.code, module.abilities[0]?.row?.code] as const),
    ...positions.map(({ code, clause }) => [code, clause] as const),
    ...positionLevels.map(({ code, clause }) => [code, clause] as const),
  ]);
  expect(atEveryCode((code) => documentAnchor(standard, code))).toEqual(
    atEveryCode((code) => (anchors.has(code) ? anchors.get(code) : code)),
  );
});

test('a module without abilities stands where its position does', () => {
  const empty = { ...thing(standard, 'module', 'ms-m1'), abilities: [] };
  const things = new Map([...standard.things, [empty.code, empty]]);
  expect(documentAnchor({ ...standard, things }, 'ms-m1')).toBe('5.1');
});

test('an ability without sources, and what has no code, stand by their own', () => {
  const bare = { ...thing(standard, 'ability', 'ms-07'), sources: [] };
  const things = new Map([...standard.things, [bare.code, bare]]);
  expect(documentAnchor({ ...standard, things }, 'ms-07')).toBe('ms-07');
  expect(documentAnchor(standard, 'ms-99')).toBe('ms-99');
});
