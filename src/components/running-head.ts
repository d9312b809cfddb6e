import { createHash } from 'node:crypto';
import type { Standard } from '../standard/model.ts';

/** A style of a page's own, and the hash by which the page's policy names it. */
export interface InlineStyle {
  css: string;
  hash: `sha256-${string}`;
}

/** Has each printed sheet say at its head which edition it is of. */
export function runningHead({ edition }: Pick<Standard, 'edition'>): InlineStyle {
  const css = `@media print{@page{@top-center{content:${JSON.stringify(edition.number)}}}}`;
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
