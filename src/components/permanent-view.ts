import { messageInBoth } from '../i18n/translator.ts';
import { siteUrl, standard } from '../site.ts';
import { pathOf, placeOf, relativeReference, trees, type Tree } from '../standard/addresses.ts';
import { permanentAddress, permanentPath } from '../standard/permanent.ts';

/** What the components of a permanent page are told: the way elsewhere, and its own address. */
export interface PermanentView {
  code: string;
  say: typeof messageInBoth;
  /** The permanent page of another code, from here. */
  to: (code: string) => string;
  /** The place of the code in each tree, from here. */
  inTrees: { tree: Tree; href: string }[];
  /** A file at the root of the site, from here. */
  toFile: (file: string) => string;
  /** The address of this page, where the site knows its own. */
  address: string | undefined;
}

/** Makes the view of the permanent page of a code. */
export function permanentViewOf(code: string): PermanentView {
  const here = permanentPath(standard, code);
  return {
    code,
    say: messageInBoth,
    to: (other) => relativeReference(here, permanentPath(standard, other)),
    inTrees: trees.map((tree) => ({
      tree,
      href: relativeReference(here, pathOf(tree, placeOf(code))),
    })),
    toFile: (file) => relativeReference(here, file),
    address: permanentAddress(standard, code, siteUrl),
  };
}
