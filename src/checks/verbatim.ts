import { kindOfCode } from '../schemas/codes.ts';
import { assembleStandard } from '../standard/assemble.ts';
import { transcription, type TranscriptionLine } from '../standard/transcription.ts';
import { pathTo, type AuthoredContent } from './authored-content.ts';
import { isWhole } from './codes-in.ts';
import { placeOf } from './place-of.ts';
import { rule } from './rule.ts';
import { hasAllTexts } from './text-present.ts';

const compare = 'Compare the published document, and correct the one that is wrong.';

/**
 * The transcription, written anew from the content, is the transcription as found. Where something
 * is refused or missing nothing is compared: that, not the transcription, is to be corrected.
 */
export const verbatim = rule(
  'verbatim',
  {
    sources: (count: string) => ({
      message: `holds ${count} transcriptions; it must hold one`,
      hint: 'It is the one that the site was made from, a file that ends in .txt: restore it, or remove the others.',
    }),
    differs: (found: string, path: string, given: string) => ({
      message: `reads “${found}”, where ${path} gives “${given}”`,
      hint: compare,
    }),
    omitted: (found: string, path: string) => ({
      message: `reads “${found}”, which ${path} leaves out`,
      hint: compare,
    }),
    surplus: (given: string, path: string) => ({
      message: `gives “${given}”, which ${path} does not have`,
      hint: compare,
    }),
    added: (path: string, given: string) => ({
      message: `ends, where ${path} gives “${given}”`,
      hint: compare,
    }),
    lost: (found: string) => ({
      message: `reads “${found}”, behind all that the content gives`,
      hint: compare,
    }),
  },
  [],
  (content, say) => {
    const sources = Object.keys(content.files).filter((file) => /^source\/.*\.txt$/.test(file));
    const [file = 'source'] = sources;
    if (sources.length !== 1) {
      say.sources({ file: 'source' }, String(sources.length));
      return;
    }
    const given = regenerated(content);
    // What keeps the model from being made is a problem of its own, told by another rule.
    if (given === undefined || !isWhole(content) || !hasAllTexts(content)) return;
    const found = (content.files[file] ?? '')
      .split('\n')
      .map((text, index) => ({ text, line: index + 1 }))
      .filter(({ text }) => text !== '');
    const length = Math.max(found.length, given.length);
    const first = Array.from({ length }).findIndex((_, at) => found[at]?.text !== given[at]?.text);
    if (first < 0) return;
    const [line, own] = [found[first], given[first]];
    const place = { file, line: line?.line ?? found.at(-1)?.line };
    const path = (of: string) => pathTo(content, of);
    if (line === undefined) {
      if (own !== undefined) say.added(place, path(fileOf(content, own)), excerpt(own.text, ''));
    } else if (own === undefined) say.lost(place, excerpt(line.text, ''));
    else if (!isPart(own, line.text) && isOmitted(found, given, first)) {
      const before = given[first - 1] ?? own;
      // The head of a part is not said by the row above it.
      const isHead = kindOfCode(own.of) === 'row' && !isOfRow(line.text);
      const file = isHead ? fileOfTable(content, own) : fileOf(content, before);
      say.omitted(place, excerpt(line.text, own.text), path(file));
    } else if (isAlike(own, line.text) && isOmitted(given, found, first)) {
      say.surplus({ file: fileOf(content, own) }, excerpt(own.text, ''), path(file));
    } else {
      const source = path(sourceOf(content, own, line.text));
      say.differs(place, excerpt(line.text, own.text), source, excerpt(own.text, line.text));
    }
  },
);

function regenerated(content: AuthoredContent): TranscriptionLine[] | undefined {
  try {
    return transcription(assembleStandard(content));
  } catch {
    return undefined;
  }
}

/** Whether some lines go on with a later one of others, as those do that have lost some. */
function isOmitted(others: { text: string }[], some: { text: string }[], first: number): boolean {
  const has = (lines: { text: string }[], text = '') =>
    lines.slice(first + 1).some((line) => line.text === text);
  return has(others, some[first]?.text) && !has(some, others[first]?.text);
}

/** Whether a part of a table begins where the transcription goes on with a row. */
function isPart({ of }: TranscriptionLine, found: string): boolean {
  return kindOfCode(of) === 'table' && isOfRow(found);
}

/** Whether both lines are rows, or neither is: else a part of a table opens elsewhere. */
function isAlike({ of }: TranscriptionLine, found: string): boolean {
  return (kindOfCode(of) === 'row') === isOfRow(found);
}

/** The file that says a line. */
function fileOf(content: AuthoredContent, { of }: TranscriptionLine): string {
  if (of === 'edition') return 'edition.yml';
  return of === 'contents' ? 'zh/front/contents.mdx' : placeOf(content, of).file;
}

/** The file that says what differs in a line: a row has cells that other files say. */
function sourceOf(content: AuthoredContent, own: TranscriptionLine, found: string): string {
  const file = fileOf(content, own);
  if (kindOfCode(own.of) !== 'row') return file;
  // Where one is the head of a part, the annex says where that stands.
  if (!isOfRow(found)) return fileOfTable(content, own);
  const cells = found.split('\t');
  const other = own.text.split('\t');
  const differs = cells.map((cell, column) => cell !== other[column]);
  const ofPosition = differs[0] === true && !differs[1];
  if (ofPosition) return cells[0] === '' || other[0] === '' ? 'modules.yml' : 'positions.yml';
  const name = cells[1] ?? '';
  const ofModule = differs.indexOf(true) === 1 && name !== '' && other[1] !== '';
  const isOfAnother = Object.values(content.modules).some((module) => module.name.zh === name);
  return ofModule && !isOfAnother ? 'modules.yml' : file;
}

function fileOfTable(content: AuthoredContent, { of }: TranscriptionLine): string {
  return placeOf(content, of.replace(/-\d+$/, '')).file;
}

/** Whether a line has the four cells of a row, though some be empty. */
function isOfRow(text: string): boolean {
  return text.split('\t').length === 4;
}

/** A line from a little before its first difference from another. */
function excerpt(line: string, other: string): string {
  const characters = [...line];
  const counterparts = [...other];
  const at = characters.findIndex((character, index) => character !== counterparts[index]);
  const from = Math.max(0, (at < 0 ? characters.length : at) - 8);
  const shown = characters.slice(from, from + 24);
  const cut = from + 24 < characters.length;
  return `${from > 0 ? '…' : ''}${shown.join('')}${cut ? '…' : ''}`
    .replaceAll('\t', '⇥')
    .replaceAll('\n', '⏎');
}
