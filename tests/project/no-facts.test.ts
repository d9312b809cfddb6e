import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

/*
 * No fact of one standard stands in the code of `src/`: numbers, dates, names and counts come from
 * `content/` or are derived from the model. Comments may give examples. The words of the interface,
 * in `i18n/`, may name the parts of the standard, but no edition of it.
 */

const source = resolve(import.meta.dirname, '../../src');

const ofEdition: [what: string, shape: RegExp][] = [
  ['the name of an edition', /\b046[-—]\d{4}\b/],
  ['the number of the standard', /T\/CCFA|ccfags/i],
  ['a date of an edition', /2023-11|2023, 1[01]/],
];

const ofCode: typeof ofEdition = [
  ['the name of a level', /初阶|进阶|\bBasic\b|\bAdvanced\b/],
  [
    'the code of a position, or of what is numbered below it',
    /['"`/](?:ms|uo|mo|da)(?:-[\w]+)?['"`.]/,
  ],
  ['the name of a position', /运营师|数字导购|operation specialist|sales advisor/i],
  ['a word of the standard as what a relation means', /私域|private domain/i],
  [
    'how many positions, modules or abilities there are',
    /(?:四|4|four|19|76)\s*(?:个|项)?\s*(?:岗位|能力|positions|modules|abilities)/i,
  ],
  ['the annex by its letter', /附录\s?A|Annex A/],
  ['a clause by its number', /第[0-9]章|clause [0-9]/],
];

const factsIn = (file: string) => (file.endsWith('.json') ? ofEdition : [...ofEdition, ...ofCode]);

/** What may stand all the same, file by file, and why. */
const exempt: [file: string, what: string, why: string][] = [
  ['schemas/files.ts', 'the name of an edition', 'an example in a message for authors'],
  [
    'schemas/files.ts',
    'the code of a position, or of what is numbered below it',
    'an example in a message for authors',
  ],
  ['schemas/edition.ts', 'a date of an edition', 'an example in a message for authors'],
  [
    'checks/pages-lead-somewhere.ts',
    'the code of a position, or of what is numbered below it',
    'an example in a message for authors',
  ],
  [
    'exports/standard-json.ts',
    'the code of a position, or of what is numbered below it',
    'an example in a schema',
  ],
  [
    'schemas/module.ts',
    'the code of a position, or of what is numbered below it',
    'an example in a message for authors',
  ],
  [
    'schemas/row.ts',
    'the code of a position, or of what is numbered below it',
    'an example in a message for authors',
  ],
  ['checks/edition-agrees.ts', 'the name of an edition', 'an example in a message for authors'],
  ['checks/edition-agrees.ts', 'the number of the standard', 'an example in a message for authors'],
  ['exports/standard-json.ts', 'the name of an edition', 'an example in a schema'],
  [
    'exports/standard-json.ts',
    'the annex by its letter',
    'the description of a field in the published schema',
  ],
  ['search/citation.ts', 'the name of a level', 'a form in which people type a code'],
];

const found = filesOf(source).flatMap((file) => {
  const code = withoutComments(file, readFileSync(join(source, file), 'utf8'));
  return code.split('\n').flatMap((line) =>
    factsIn(file)
      .filter(([what, shape]) => shape.test(line) && !isExempt(file, what))
      .map(([what]) => `${file}: ${what}: ${line.trim()}`),
  );
});

test('no fact of this standard stands in the code', () => {
  expect(found).toEqual([]);
});

test('nothing is exempt that has no need to be', () => {
  const needless = exempt.filter(([file, what]) => {
    const [, shape] = factsIn(file).find(([name]) => name === what) ?? [];
    return !shape?.test(withoutComments(file, readFileSync(join(source, file), 'utf8')));
  });
  expect(needless).toEqual([]);
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|css|json)$/.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

function withoutComments(file: string, text: string): string {
  if (file.endsWith('.json')) return text;
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

function isExempt(file: string, what: string): boolean {
  return exempt.some(([name, fact]) => name === file && fact === what);
}
