import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { contentFolder } from '../../src/build/content-folder.ts';
import { codesIn } from '../../src/checks/codes-in.ts';
import { contentsOf } from '../../src/checks/content-of.ts';
import { pathIn } from '../../src/checks/editions-in.ts';
import { problemsInEditions } from '../../src/checks/index.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { releaseOf } from '../../src/standard/release-texts.ts';
import { asTold, broken, testRule, type Fixture } from './fixtures.ts';
import { addSecondEdition } from './second-edition.ts';

/** The files below `content/`, with a second edition, both released just now. */
const files = withSecondEdition();

/** The text of a file below `content/`. */
export function textOf(file: string): string {
  const text = files[file];
  if (text === undefined) throw new Error(`There is no ${file}.`);
  return text;
}

/** The text of a file of the second edition. */
export function textInSecond(file: string): string {
  return textOf(inSecond(file));
}

/** Where a file of the second edition lies below `content/`. */
export function inSecond(file: string): string {
  return `editions/046-2026/${file}`;
}

/**
 * The files of a third edition, which says what the second says and has not been released.
 * @param changes of a file, what is replaced by what
 */
export function thirdEdition(
  changes: Record<string, [from: string, to: string]>,
): Record<string, string> {
  const own = Object.entries(files)
    .filter(([path]) => path.startsWith(inSecond('')) && !path.endsWith('published.json'))
    .map(([path, text]): [string, string] => [path.slice(inSecond('').length), text]);
  return Object.fromEntries(
    [...own, ['since.yml', '{}'] as const].map(([file, text]) => {
      const [from, to] = changes[file] ?? ['', ''];
      const later = text
        .replaceAll('2026', '2029')
        .replace('replaces: 046-2023', 'replaces: 046-2026');
      return [`editions/046-2029/${file.replace('2026', '2029')}`, later.replace(from, to)];
    }),
  );
}

/** What is found in both editions, broken so. */
export function problemsInBoth(fixture: Omit<Fixture, 'says'>) {
  const found = broken(files, fixture);
  return problemsInEditions(found).map((problem) => asTold(problem, found));
}

/** Tests of a rule about how an edition follows the one before; files are named from `content/`. */
export function testRuleOfEditions(
  rule: Rule,
  fixtures: Record<string, Record<string, Fixture>>,
): void {
  testRule(rule, fixtures, {
    problems: problemsInBoth,
    pathsIn: ({ write }) => Object.keys({ ...files, ...write }),
  });
}

function withSecondEdition(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'two-editions-'));
  cpSync(contentFolder, folder, { recursive: true });
  addSecondEdition(folder);
  const read = filesBelow(folder);
  rmSync(folder, { recursive: true });
  const [first, second] = contentsOf({ files: read, unreadable: {} });
  if (first === undefined || second === undefined) throw new Error('There is no second edition.');
  const ledger = [...codesIn(second)];
  const release = { version: '9.0.0', date: '2098-01-01' };
  return {
    ...read,
    [pathIn(first.folder, 'published.json')]: JSON.stringify(
      releaseOf(first, first.ledger, release),
    ),
    [inSecond('ledger.txt')]: `${ledger.join('\n')}\n`,
    [inSecond('published.json')]: JSON.stringify(releaseOf(second, ledger, release)),
  };
}

function filesBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
      }),
  );
}
