import type { Citation } from '../standard/citation.ts';

/**
 * A reference as a BibTeX entry, with the fields that the styles for GB/T 7714 (gbt7714 for BibTeX,
 * biblatex-gb7714-2015) read from `@standard`: the number in `number`, the place in `pages`.
 */
export function bibtex(citation: Citation): string {
  const { number, title, publisher, issued, locator, note, address } = citation;
  const fields: [string, string | undefined][] = [
    ['author', note === undefined ? `{${publisher.zh}}` : undefined],
    ['title', note === undefined ? title.zh : `${note.zh}：${title.zh}`],
    ['titleaddon', note === undefined ? title.en : `${note.en}: ${title.en}`],
    ['number', number],
    ['year', note === undefined ? issued.slice(0, 4) : undefined],
    ['date', note === undefined ? issued : undefined],
    ['pages', locator?.zh],
    ['url', address],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(10)} = {${value}},`],
  );
  const type = note === undefined ? 'standard' : 'online';
  return [`@${type}{${keyOf(citation)},`, ...lines, '}', ''].join('\n');
}

/** The series and the code, without the characters that BibTeX gives a meaning to. */
function keyOf({ number, qualifiedCode }: Citation): string {
  const series = /[A-Z]+(?= \d)/.exec(number)?.[0].toLowerCase() ?? 'standard';
  return `${series}-${qualifiedCode.replace('/', ':')}`;
}
