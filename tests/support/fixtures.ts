import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/build/content-folder.ts';
import type { ContentFiles } from '../../src/checks/authored-content.ts';
import { contentOf } from '../../src/checks/content-of.ts';
import { editionsIn, type EditionFiles } from '../../src/checks/editions-in.ts';
import { problemsIn } from '../../src/checks/index.ts';
import { describeProblem, type Problem } from '../../src/checks/problem.ts';
import type { Rule } from '../../src/checks/rule.ts';

/** One way to break the content, and what the author is told. */
export interface Fixture {
  /** Of a file, what is replaced by what. Both languages of a code may be changed at once. */
  replace?: Record<string, [from: string, to: string]>;
  /** What files hold instead. */
  write?: Record<string, string>;
  remove?: string[];
  unreadable?: ContentFiles['unreadable'];
  /** The whole report: place and message without the rule's id, then the hint. */
  says: string[];
}

/** The files of the first edition and of the site, as rules see them. */
const { files, folder } = firstOf(
  readdirSync(contentFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }): [string, string] => {
      const path = join(parentPath, name);
      return [path.slice(contentFolder.length), readFileSync(path, 'utf8')];
    }),
);

function firstOf(entries: [string, string][]): EditionFiles {
  const [first] = editionsIn({ files: Object.fromEntries(entries), unreadable: {} });
  if (first === undefined) throw new Error('There is no edition.');
  return first;
}

/** The text of a file of the content as it is. */
export function textIn(file: string): string {
  const text = files[file];
  if (text === undefined) throw new Error(`There is no ${file}.`);
  return text;
}

/** The line of a file that begins with a text, counted from one. */
export function lineOf(file: string, beginning: string): number {
  const line = textIn(file)
    .split('\n')
    .findIndex((one) => one.startsWith(beginning));
  if (line < 0) throw new Error(`No line of ${file} begins with ${beginning}.`);
  return line + 1;
}

/** What is found in the content, broken so. */
export function problemsWith(fixture: Omit<Fixture, 'says'>): Problem[] {
  const changed = { ...files, ...fixture.write };
  for (const [file, [from, to]] of Object.entries(fixture.replace ?? {})) {
    expect(changed[file], `${file} has what the fixture replaces`).toContain(from);
    changed[file] = changed[file]?.replace(from, () => to) ?? '';
  }
  const removed = [...(fixture.remove ?? []), ...Object.keys(fixture.unreadable ?? {})];
  const kept = Object.entries(changed).filter(([file]) => !removed.includes(file));
  return problemsIn(
    contentOf({ folder, files: Object.fromEntries(kept), unreadable: fixture.unreadable ?? {} }),
  );
}

/** A report as lines, without the ids of rules, which the fixtures' own files give. */
export function reportOf(problems: Problem[]): string[] {
  return problems.flatMap((problem) => {
    const [line = '', hint = ''] = describeProblem(problem).split('\n');
    return [line.slice('content/'.length).replace(/ {2}\[[\w-]+\]$/, ''), hint.trim()];
  });
}

/**
 * Tests of a rule: for each of its messages, one way or more to break the content. The test fails
 * where a message has no fixture, or where a fixture does not call it up.
 */
export function testRule(rule: Rule, fixtures: Record<string, Record<string, Fixture>>): void {
  describe(rule.id, () => {
    test('each message has a fixture', () => {
      expect(Object.keys(fixtures).sort()).toEqual(Object.keys(rule.messages).sort());
    });
    for (const [key, ways] of Object.entries(fixtures)) {
      test.each(Object.entries(ways))(`${key}: %s`, (_title, { says, ...broken }) => {
        const problems = problemsWith(broken);
        expect(reportOf(problems)).toEqual(says);
        expect(problems.map((problem) => `${problem.rule} ${problem.key}`)).toContain(
          `${rule.id} ${key}`,
        );
      });
    }
  });
}
