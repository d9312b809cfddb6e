import { absoluteAddress } from './addresses.ts';
import type { Standard } from './model.ts';

/** What the address of a code is made from. */
type Edition = Pick<Standard, 'editionCode'>;

/**
 * The file at the permanent, language-neutral address of a code, from the root of the site:
 * `id/046-2023/ms-07/index.html`.
 * @param code left out for the edition as a whole
 */
export function permanentPath({ editionCode }: Edition, code?: string): string {
  return ['id', editionCode, ...(code === undefined ? [] : [code]), 'index.html'].join('/');
}

/**
 * The permanent address of a code, as it is written down outside the site.
 * @param code `undefined` for the edition as a whole
 * @param siteUrl the address of the site's root
 * @returns `undefined` where the site does not know its own address
 */
export function permanentAddress(
  edition: Edition,
  code: string | undefined,
  siteUrl: string | undefined,
): string | undefined {
  return siteUrl === undefined ? undefined : absoluteAddress(siteUrl, permanentPath(edition, code));
}

/**
 * The same for a file that must say something in any case: where the site does not know its own
 * address, the path from its root, `id/046-2023/ms-07/`.
 */
export function permanentReference(
  edition: Edition,
  code: string | undefined,
  siteUrl: string | undefined,
): string {
  const path = permanentPath(edition, code).replace(/index\.html$/, '');
  return permanentAddress(edition, code, siteUrl) ?? path;
}
