import { expect, test } from 'vitest';
import { find, open, openSingleFile, type Opened } from '../support/shown.ts';
import { rows, tables, transcription } from '../support/written.ts';

/*
 * The Chinese is carried as the transcription has it. What each place says is held against the
 * content elsewhere; this holds the whole against the transcription itself.
 */

/** The heads of the columns are printed anew on each page of a table. */
const heads = tables.flatMap(({ columns }) => columns.map(({ zh }) => zh));

/** Cells in the wrong columns are shown where they belong, so not in the order of their line. */
const moved = rows
  .filter(({ printed }) => printed !== undefined)
  .flatMap(({ name, description }) => [name.zh, description?.zh ?? '', '流量布局']);

/** What is transcribed, cell by cell, but for the dash that a list item begins with. */
const pieces = transcription
  .flatMap((line) => line.split('\t'))
  .map((piece) => piece.replace(/^- /, ''))
  .filter((piece) => piece !== '' && !heads.includes(piece) && !moved.includes(piece));

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

test.each([
  ['the full text', () => open('zh', 'full.html')],
  ['the single file', () => openSingleFile('zh')],
])('%s has every line of the transcription, in its order', (_, opened) => {
  expect(pieces.length).toBeGreaterThan(300);
  expect(missingFrom(opened())).toEqual([]);
});

function missingFrom(page: Opened): string[] {
  const text = find(page, 'main').clone();
  text.find('sup').remove();
  const shown = withoutSpace(text.text());
  let from = 0;
  return pieces.filter((piece) => {
    const found = shown.indexOf(withoutSpace(piece), from);
    if (found >= 0) from = found + withoutSpace(piece).length;
    return found < 0;
  });
}
