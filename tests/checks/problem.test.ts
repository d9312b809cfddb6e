import { describe, expect, test } from 'vitest';
import { describeProblem, describeProblems, type Problem } from '../../src/checks/problem.ts';

const problem: Problem = {
  rule: 'known-codes',
  key: 'unknown',
  file: 'notes.yml',
  message: 'there is no ms-99',
  hint: 'Correct the code.',
};

describe('a problem is told', () => {
  test.each<[string, Partial<Problem>, string]>([
    [
      'by its file',
      {},
      'content/notes.yml  there is no ms-99  [known-codes]\n    → Correct the code.',
    ],
    [
      'by its line',
      { line: 7 },
      'content/notes.yml:7  there is no ms-99  [known-codes]\n    → Correct the code.',
    ],
    [
      'by its line and column',
      { line: 7, column: 12 },
      'content/notes.yml:7:12  there is no ms-99  [known-codes]\n    → Correct the code.',
    ],
    [
      'with what cannot be seen made visible',
      { message: 'a\u202eb\u0000c' },
      'content/notes.yml  a⟨U+202E⟩b⟨U+0000⟩c  [known-codes]\n    → Correct the code.',
    ],
  ])('%s', (_how, facts, told) => {
    expect(describeProblem({ ...problem, ...facts })).toBe(told);
  });
});

const many = (count: number, rule: string) =>
  Array.from({ length: count }, (_, index) => ({ ...problem, rule, line: index + 1 }));

describe('of a flood', () => {
  test('twenty of a rule are told', () => {
    const told = describeProblems([...many(23, 'ledger-kept'), ...many(2, 'known-codes')]);
    expect(told.split('\n\n').length).toBe(20 + 1 + 2);
    expect(told.split('\n\n')[20]).toBe('… and 3 more of [ledger-kept]');
  });

  test('twenty are no flood', () => {
    expect(describeProblems(many(20, 'ledger-kept')).split('\n\n').length).toBe(20);
  });
});
