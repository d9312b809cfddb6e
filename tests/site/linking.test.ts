import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles, dist } from '../support/dist.ts';
import { message } from '../support/messages.ts';
import { find, inOneLine, listDifferences, open, targets, trees } from '../support/shown.ts';

// The copies to keep, and their hashes, are offered on the page about downloading.
const dataFiles = builtFiles().filter((file) => /^data\/(?!t-ccfags-|SHA256SUMS)/.test(file));

/** What each file is, as the interface calls it; every one but the workbook is text. */
const kinds = [
  ['standard.json', 'full'],
  ['standard.schema.json', 'schema'],
  ['abilities.csv', 'abilities'],
  ['concordance.csv', 'concordance'],
  ['positions.xlsx', 'workbook'],
  ['moodle-zh.csv', 'moodle'],
  ['moodle-en.csv', 'moodle'],
  ['case-1.1-zh.json', 'case'],
  ['case-1.1-en.json', 'case'],
  ['skos.ttl', 'skos'],
] as const;

describe.each(trees)('%s/linking.html', (tree) => {
  const page = open(tree, 'linking.html');
  const entryOf = (name: string) => find(page, `article[aria-label="${name}"]`);

  test('lists every file under data/ and nothing else', () => {
    const links = find(page, 'article h3 a');
    expect(targets(page, links).sort()).toEqual([...dataFiles].sort());
    expect(
      kinds.map(([name]) => `data/${name}`).filter((file) => !dataFiles.includes(file)),
    ).toEqual([]);
  });

  test('gives the hash that each file has, and its size', () => {
    for (const file of dataFiles) {
      const name = file.replace('data/', '');
      const bytes = readFileSync(resolve(dist, file));
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect(entryOf(name).children('p').last().find('code').text(), file).toBe(hash);
      const size = message('linking.size', { size: Math.ceil(bytes.length / 1024) });
      expect(entryOf(name).children('h3').text(), file).toContain(inOneLine(tree, size));
    }
  });

  test('says of each what it is for and how it is imported', () => {
    const found = kinds.flatMap(([name, kind]) =>
      listDifferences(page, name, entryOf(name).children('p').slice(0, 2), [
        [message(`linking.file.${kind}.purpose`)],
        [message(`linking.file.${kind}.import`)],
      ]),
    );
    expect(found).toEqual([]);
  });

  test('shows how each begins, but for the workbook, which is no text', () => {
    for (const [name, kind] of kinds) {
      const text = readFileSync(resolve(dist, 'data', name), 'utf8').replace(/^\uFEFF/, '');
      const beginning = text.split(/\r?\n/).slice(0, 12).join('\n').trim();
      const sample = entryOf(name).find('details pre').text().trim();
      expect(sample, name).toBe(kind === 'workbook' ? '' : beginning);
      expect(sample === '', name).toBe(kind === 'workbook');
    }
  });
});
