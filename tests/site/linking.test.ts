import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPage, dist } from '../support/dist.ts';

// The copies to keep, and their hashes, are offered on the page about downloading.
const dataFiles = builtFiles().filter((file) => /^data\/(?!t-ccfags-|SHA256SUMS)/.test(file));

describe.each(['zh', 'zh-en', 'en'])('%s/linking.html', (tree) => {
  const $ = builtPage(`${tree}/linking.html`);
  const entries = $('.data-file')
    .toArray()
    .map((entry) => $(entry));

  test('lists every file under data/ and nothing else', () => {
    const listed = entries.map((entry) => entry.find('h3 a').attr('href') ?? '');
    expect(listed.sort()).toEqual(dataFiles.map((file) => `../${file}`).sort());
    expect(dataFiles.length).toBeGreaterThan(8);
  });

  test('gives the hash that the file has', () => {
    for (const entry of entries) {
      const file = (entry.find('h3 a').attr('href') ?? '').replace('../', '');
      const hash = createHash('sha256')
        .update(readFileSync(resolve(dist, file)))
        .digest('hex');
      expect(entry.find('.hash code').text(), file).toBe(hash);
    }
  });

  test('says of each what it is for and how it is imported, and shows how it begins', () => {
    for (const entry of entries) {
      const name = entry.attr('aria-label') ?? '';
      expect(entry.children('p.pair').length, name).toBe(2);
      const sample = entry.find('pre').text().trim();
      if (name.endsWith('.xlsx')) expect(sample).toBe('');
      else expect(readFileSync(resolve(dist, 'data', name), 'utf8')).toContain(sample.slice(0, 40));
    }
  });
});
