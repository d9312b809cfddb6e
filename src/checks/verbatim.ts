import { assembleStandard } from '../standard/assemble.ts';
import { transcriptionLines } from '../standard/transcription.ts';
import type { AuthoredContent } from './authored-content.ts';
import { rule } from './rule.ts';

const compare = 'Compare the published document, and correct the one that is wrong.';

/** The transcription, written anew from the content, is the transcription as found. */
export const verbatim = rule(
  'verbatim',
  {
    sources: (count: string) => ({
      message: `holds ${count} transcriptions; it must hold one`,
      hint: 'Keep the transcription that the site was made from, a file that ends in .txt.',
    }),
    differs: (found: string, file: string, given: string) => ({
      message: `reads “${found}”, where content/${file} gives “${given}”`,
      hint: compare,
    }),
    added: (file: string, given: string) => ({
      message: `ends, where content/${file} gives “${given}”`,
      hint: compare,
    }),
    lost: (found: string) => ({
      message: `reads “${found}”, where nothing in content/zh follows`,
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
    if (given === undefined) return;
    const found = (content.files[file] ?? '')
      .split('\n')
      .map((text, index) => ({ text, line: index + 1 }))
      .filter(({ text }) => text !== '');
    const length = Math.max(found.length, given.length);
    const first = Array.from({ length }).findIndex((_, at) => found[at]?.text !== given[at]);
    if (first < 0) return;
    const [line, own] = [found[first], given[first]];
    const place = { file, line: line?.line ?? found.at(-1)?.line };
    if (own === undefined) say.lost(place, excerpt(line?.text ?? '', ''));
    else if (line === undefined) say.added(place, fileOf(content, own), excerpt(own, ''));
    else {
      say.differs(
        place,
        excerpt(line.text, own),
        fileOf(content, own, line.text),
        excerpt(own, line.text),
      );
    }
  },
);

function regenerated(content: AuthoredContent): string[] | undefined {
  try {
    return transcriptionLines(assembleStandard(content));
  } catch {
    return undefined;
  }
}

/** The file that holds the first cell of a line that differs from another, or the longest one. */
function fileOf({ files }: AuthoredContent, line: string, other = ''): string {
  const cells = line.replace(/^(?:- |[\dA.]+ )/, '').split('\t');
  const differing = cells.filter((cell) => cell !== '' && !other.includes(cell));
  const byLength = cells.toSorted((one, next) => next.length - one.length);
  const [sought = ''] = [...differing, ...byLength];
  const holds = Object.entries(files).filter(([file]) =>
    /^zh\/(?!pages)|^(?:edition|positions|modules)\.yml$/.test(file),
  );
  return holds.find(([, text]) => text.includes(sought))?.[0] ?? 'zh';
}

/** A line from a little before its first difference from another. */
function excerpt(line: string, other: string): string {
  const characters = [...line];
  const counterparts = [...other];
  const at = characters.findIndex((character, index) => character !== counterparts[index]);
  const from = Math.max(0, (at < 0 ? characters.length : at) - 8);
  const shown = characters.slice(from, from + 24);
  const cut = from + 24 < characters.length;
  return `${from > 0 ? '…' : ''}${shown.join('')}${cut ? '…' : ''}`.replaceAll('\t', '⇥');
}
