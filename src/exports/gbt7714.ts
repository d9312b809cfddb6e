import type { Citation } from '../standard/citation.ts';

/** The editions of GB/T 7714 that a reference can follow. */
export const gbt7714Editions = ['2025', '2015'] as const;
export type Gbt7714Edition = (typeof gbt7714Editions)[number];

/**
 * A reference to one place of the standard by GB/T 7714, 信息与文献 参考文献著录规则. Both editions
 * have a document described in its own language, hence in Chinese.
 *
 * - 2025, 8.9 (标准): number, a space of one em, title, `[S]`; no author, publisher or date; with an
 *   address `[S/OL]`.
 * - 2015, 4.1 (专著): author, title, colon, number, `[S]`, year. Its `[S/OL]` demands the day of
 *   access, which only the reader knows, so the document itself is cited.
 *
 * The place stands where a page would: behind a colon, at the end of the publication details.
 */
export function gbt7714(citation: Citation, edition: Gbt7714Edition): string {
  return edition === '2025' ? by2025(citation) : by2015(citation);
}

function by2025({ number, title, locator, note, address }: Citation): string {
  const medium = address === undefined ? '' : '/OL';
  const access = address === undefined ? '' : ` ${address}.`;
  if (note !== undefined) return `${note.zh}：${number}《${title.zh}》[EB${medium}].${access}`;
  const place = locator === undefined ? '' : `：${locator.zh}`;
  return `${number}\u2003${title.zh}[S${medium}]${place}.${access}`;
}

function by2015({ number, title, publisher, issued, locator, note }: Citation): string {
  if (note !== undefined) return `${note.zh}: ${number}《${title.zh}》[EB].`;
  const place = locator === undefined ? '' : `: ${locator.zh}`;
  return `${publisher.zh}. ${title.zh}: ${number}[S]. ${issued.slice(0, 4)}${place}.`;
}
