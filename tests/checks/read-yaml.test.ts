import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../src/checks/content-of.ts';
import { readFiles } from '../../src/build/read-files.ts';
import { contentFolder } from '../../src/build/load-standard.ts';
import { readYaml, recordsFrom, splitDocument, textOf } from '../../src/schemas/read-yaml.ts';

/** What Astro reads of an MDX file. */
const astro = (text: string): unknown => parseFrontmatter(text).frontmatter;

const { readings, files } = contentOf(await readFiles(contentFolder));
const documents = Object.keys(files).filter((file) => file.endsWith('.mdx'));

test.each(documents)('Astro reads the facts of %s alike', (file) => {
  expect(readings[file]?.value).toEqual(astro(files[file] ?? ''));
});

describe('what Astro would read otherwise is refused, or read alike', () => {
  test.each([
    'a: 2023-11-03',
    'a: 2023-11-03 10:00:00',
    'a: !foo b',
    'a: !!str 1',
    'a: &b c',
    'a: *b',
    'a: [*b, *b]',
    'a: 0b11',
    'a: 0x1F',
    'a: 0o17',
    'a: 017',
    'a: 1_000',
    'a: -0',
    'a: +.5',
    'a: .inf',
    'a: .nan',
    'a: 1e3',
    'a: 5.1.2.1-1',
    'a: yes',
    'a: True',
    'a: ~',
    'a:',
    'a: [b, [c], {d: e}]',
    'a: {b}',
    'a: |\n  b\n   c\n\nd: e',
    'a: |1\n  \n',
    'a: >-\n  b\n  c',
    'a: > ---',
    "a: 'it''s'",
    'a: "\\u0041\\n"',
    'a: "\\x00"',
    'a: b # c',
    'a: b#c',
    'a: b: c',
    'a: - b',
    'a: %b',
    '%YAML 1.1\na: b',
    '? a\n: b',
    ': b',
    "'': b",
    '~: b',
    '<<: {b: c}',
    '__proto__: b',
    '1: b',
    '2023-11-03: b',
    '[a]: b',
    'a: b\na: c',
    'a: b\n---\nc: d',
    'a: b\n...',
    'a:\n  - - b\n  - c',
    'a:\n\tb: c',
    'a: \tb',
    'a\nb: c',
    '- a',
    '42',
    '',
    '# nothing',
    'a: 值',
  ])('%j', (source) => {
    const { value, faults } = readYaml(source);
    if (faults.length === 0) expect(astro(`---\n${source}\n---\n`)).toEqual(asFacts(value));
    else expect(faults[0]?.line).toBeGreaterThan(0);
  });
});

/** Astro takes what holds no facts for no facts. */
const asFacts = (value: unknown) => (typeof value === 'object' ? (value ?? {}) : {});

describe('every editor’s way to save a file', () => {
  const text = '---\ntitle: A\nitems:\n  - b\n---\n\nOne.\n\nTwo.\n';
  test.each([
    ['with a byte order mark', `\uFEFF${text}`],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['with both', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with a space behind the hyphens', text.replaceAll('---\n', '--- \n')],
  ])('%s', (_way, saved) => {
    const parts = splitDocument(textOf(saved));
    expect(parts?.body).toBe('\nOne.\n\nTwo.\n');
    expect(readYaml(parts?.head ?? '').value).toEqual({ title: 'A', items: ['b'] });
    expect(astro(saved)).toEqual({ title: 'A', items: ['b'] });
  });
});

test('Astro gets records from the same reader, and a fault from nobody', () => {
  expect(recordsFrom('\uFEFFms:\r\n  clause: x\r\n')).toEqual({ ms: { clause: 'x' } });
  expect(() => recordsFrom('ms: !foo x')).toThrow('line 1: !foo');
});

describe('facts', () => {
  test.each<[string, string, { head: string; body: string } | undefined]>([
    ['without a body', '---\na: b\n---', { head: 'a: b\n', body: '' }],
    ['without any', '---\n---\n', { head: '', body: '' }],
    ['that are not closed', '---\na: b\n', undefined],
    ['behind a space', ' ---\na: b\n---\n', undefined],
    ['behind a blank line', '\n---\na: b\n---\n', undefined],
    ['with a line that would close them for Astro', '---\na: b\n---c: d\n---\n', undefined],
    ['of another language', '---\na: b\n+++\n---\n', undefined],
  ])('%s', (_what, text, parts) => {
    expect(splitDocument(text)).toEqual(parts);
  });
});

test('the line of every value is known', () => {
  const { lines } = readYaml('a:\n  b: [c, d]\ne:\n  - f\n  - g: h\n', 10);
  expect(lines).toEqual({
    a: 11,
    'a.b': 12,
    'a.b.0': 12,
    'a.b.1': 12,
    e: 13,
    'e.0': 14,
    'e.1': 15,
    'e.1.g': 15,
  });
});
