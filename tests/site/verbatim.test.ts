import { describe, expect, test } from 'vitest';
import type { CheerioAPI } from 'cheerio';
import { chineseTexts } from '../../src/standard/terms.ts';
import { placeOf } from '../../src/standard/addresses.ts';
import { transcriptionLines } from '../../src/standard/transcription.ts';
import { standard } from '../support/content.ts';
import { builtPage } from '../support/dist.ts';

/** The text of an element without what the editors put in it. */
function textIn($: CheerioAPI, selector: string): string {
  const element = $(selector).clone();
  element.find('.note-mark').remove();
  return element.text();
}

const provisions = chineseTexts(standard).filter(({ texts }) => texts.length > 0);

test('there are provisions to look for', () => {
  expect(provisions.length).toBeGreaterThan(75 + 74);
});

describe.each(['zh', 'zh-en'])('in %s', (tree) => {
  test('the Chinese of every provision stands verbatim at its address', () => {
    const missing: string[] = [];
    for (const { code, texts } of provisions) {
      const { page, fragment } = placeOf(code);
      const $ = builtPage(`${tree}/${page}`);
      const shown = textIn($, fragment === undefined ? 'main' : `[id="${fragment}"]`);
      for (const text of texts) if (!shown.includes(text)) missing.push(`${code}: ${text}`);
    }
    expect(missing).toEqual([]);
  });
});

test('the whole Chinese text stands in the full text, in printed order', () => {
  const shown = textIn(builtPage('zh/full.html'), 'main').replace(/\s+/g, '');
  let from = 0;
  const missing: string[] = [];
  for (const line of transcriptionLines(standard)) {
    for (const piece of line.split('\t')) {
      const text = piece.replace(/^- /, '').replace(/\s+/g, '');
      // Column heads are printed anew on each page, and shifted cells stand where they belong.
      if (text === '' || isHead(piece) || isShifted(piece)) continue;
      const found = shown.indexOf(text, from);
      if (found < 0) missing.push(piece);
      else from = found + text.length;
    }
  }
  expect(missing).toEqual([]);
});

const heads = new Set(standard.annex.tables.flatMap(({ columns }) => columns.map(({ zh }) => zh)));
const isHead = (text: string) => heads.has(text);

const shifted = new Set(
  standard.annex.tables
    .flatMap(({ rows }) => rows)
    .filter((row) => row.printed !== undefined)
    .flatMap((row) => [row.name.zh, row.description?.zh]),
);
const isShifted = (text: string) => shifted.has(text) || text === '流量布局';
