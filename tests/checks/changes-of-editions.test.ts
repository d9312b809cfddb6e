import { describe, expect, test } from 'vitest';
import { inSecond, problemsInBoth, textOf } from '../support/two-editions.ts';

/*
 * `changes.yml` belongs to the site, and each of its entries to one edition: the codes that it names
 * are codes of that edition, and of another edition it tells nothing.
 */

const changed = (...facts: string[]) =>
  [
    textOf('changes.yml').trimEnd(),
    "'2098-01-02':",
    '  text: { zh: 修订。, en: Revised. }',
    ...facts.map((fact) => `  ${fact}`),
    '',
  ].join('\n');

const messages = (facts: string[], replace: Record<string, [string, string]> = {}) =>
  problemsInBoth({ write: { 'changes.yml': changed(...facts) }, replace }).map(
    ({ told }) => told.split(' | ')[1],
  );

describe('a change may name', () => {
  test.each([
    ['a code that its edition alone has', 'edition: 046-2026', 'ls-01', []],
    ['none that only another has', 'edition: 046-2023', 'ls-01', ['there is no ls-01']],
    ['where it names no edition, a code of the newest', '', 'ls-01', []],
    ['nor one that only the first has', '', 'da-06', ['there is no da-06']],
  ])('%s', (_what, edition, code, says) => {
    const facts = [edition, `concerns: [${code}]`].filter(Boolean);
    expect(messages(facts)).toEqual(says.map((one) => expect.stringContaining(one) as unknown));
  });
});

describe('what has changed in the first edition', () => {
  const rewording: Record<string, [string, string]> = {
    'editions/046-2023/notes.yml': ['本站', '本网站'],
  };

  test('is told by a change of that edition', () => {
    expect(messages(['edition: 046-2023', 'covers: [notes]'], rewording)).toEqual([]);
  });

  test('is not told by a change of another', () => {
    expect(messages(['edition: 046-2026', 'covers: [notes]'], rewording)).toEqual([
      expect.stringMatching(/^the Chinese of note-\d\d has changed/),
    ]);
  });
});

test('of the second edition nothing is told that is told of the first', () => {
  const rewording: Record<string, [string, string]> = {
    [inSecond('notes.yml')]: ['本站', '本网站'],
  };
  expect(messages(['edition: 046-2023', 'covers: [notes]'], rewording)).not.toEqual([]);
});

test('while the second edition has a mistake, nobody is asked to tell of changes in the first', () => {
  const replace: Record<string, [string, string]> = {
    'editions/046-2023/notes.yml': ['本站', '本网站'],
    [inSecond('modules.yml')]: ['position: ls', 'position: lx'],
  };
  const told = problemsInBoth({ replace }).map((problem) => problem.told.split(' › ')[0]);
  expect(told).toEqual([inSecond('modules.yml')]);
});
