import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textHash } from '../../src/standard/text-hash.ts';

/** A Chinese text of the second edition that is worded otherwise, with its translation. */
interface Reworded {
  /** Below `zh` and `en`: `rows/table-a.1-19`. */
  file: string;
  zh: [from: string, to: string];
  /** Left out where the translation serves both. */
  en?: [from: string, to: string];
}

/** What a second edition says otherwise than the first. */
export const reworded: Reworded[] = [
  {
    file: 'rows/table-a.1-19',
    zh: ['掌握用户标签建设的方法。', '掌握用户标签体系建设的方法。'],
    en: ['user tag development', 'user tag system development'],
  },
  { file: 'clauses/5.1.1', zh: ['打通各触点', '连通各触点'] },
];

/** The dates and the number of the second edition; all else on its cover is the first's. */
const cover: [from: string, to: string][] = [
  ['046-2023:', '046-2026:'],
  ['046—2023', '046—2026'],
  ['2023 - 11', '2026 - 11'],
  ['2023-11', '2026-11'],
  ["  issued: '", "  replaces: 046-2023\n  issued: '"],
];

/**
 * Puts a second edition beside the first: the same but for its cover and a few texts, so that what
 * the site makes of it can be told. It has not been released.
 * @param content the folder `content/` of a copy of the project
 */
export function addSecondEdition(content: string): void {
  const before = join(content, 'editions/046-2023');
  const after = join(content, 'editions/046-2026');
  cpSync(before, after, { recursive: true });
  rmSync(join(after, 'published.json'));
  const source = join(after, 'source/t-ccfags-046-2026.txt');
  renameSync(join(after, 'source/t-ccfags-046-2023.txt'), source);
  edit(join(after, 'edition.yml'), cover);
  edit(source, [...cover, ...reworded.map(({ zh }) => zh)]);
  for (const { file, zh, en } of reworded) {
    const chinese = join(after, 'zh', `${file}.mdx`);
    const english = join(after, 'en', `${file}.mdx`);
    const hash = textHash(readFileSync(chinese, 'utf8'));
    edit(chinese, [zh]);
    const rereadHash = textHash(readFileSync(chinese, 'utf8'));
    edit(english, [[hash, rereadHash], ...(en === undefined ? [] : [en])]);
  }
}

function edit(file: string, changes: [from: string, to: string][]): void {
  const text = readFileSync(file, 'utf8');
  const edited = changes.reduce((told, [from, to]) => told.replaceAll(from, to), text);
  writeFileSync(file, edited);
}
