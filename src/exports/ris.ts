import type { Citation } from '../standard/citation.ts';

/**
 * A reference in RIS, as reference managers import it: type `STAND`, the number in `SN`, the place
 * in `SE`. Lines end with CR LF, and a corporate author ends with a comma, as the RIS format
 * specification has it.
 */
export function ris(citation: Citation): string {
  const { number, title, publisher, issued, locator, note, address } = citation;
  const lines: [string, string | undefined][] = [
    ['TY', note === undefined ? 'STAND' : 'ELEC'],
    ['ID', citation.qualifiedCode],
    ['TI', note === undefined ? title.zh : `${note.zh}：${number}《${title.zh}》`],
    ['AU', note === undefined ? `${publisher.zh},` : undefined],
    ['SN', note === undefined ? number : undefined],
    ['PB', note === undefined ? publisher.zh : undefined],
    ['PY', note === undefined ? issued.slice(0, 4) : undefined],
    ['DA', note === undefined ? issued.replaceAll('-', '/') : undefined],
    ['SE', locator?.zh],
    ['LA', 'zh'],
    ['UR', address],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}
