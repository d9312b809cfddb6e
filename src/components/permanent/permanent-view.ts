import { messageInBoth } from '../../i18n/translator.ts';
import {
  pages,
  pathOf,
  placeOf,
  relativeReference,
  trees,
  type Tree,
} from '../../standard/addresses.ts';
import type { Edition } from '../../standard/edition.ts';
import type { Standard } from '../../standard/model.ts';
import { permanentAddress, permanentPath } from '../../standard/permanent.ts';

/** What the components of a permanent page are told: the way elsewhere, and its own address. */
export interface PermanentView extends Edition {
  /** `undefined` for the edition as a whole. */
  code: string | undefined;
  say: typeof messageInBoth;
  /** The permanent page of another code, or of the edition, from here. */
  to: (code?: string) => string;
  /** The permanent page of a code of another edition, from here. */
  toIn: (standard: Standard, code: string) => string;
  /** The place of the code in each tree, from here. */
  inTrees: { tree: Tree; href: string }[];
  /** A file at the root of the site, from here. */
  toFile: (file: string) => string;
  /** The address of this page, where the site knows its own. */
  address: string | undefined;
}

/** Makes the view of the permanent page of a code, or of that of the edition. */
export function permanentViewOf(edition: Edition, code?: string): PermanentView {
  const { standard, siteUrl } = edition;
  const here = permanentPath(standard, code);
  const place = code === undefined ? { page: pages.home, fragment: undefined } : placeOf(code);
  return {
    ...edition,
    code,
    say: messageInBoth,
    to: (other) => relativeReference(here, permanentPath(standard, other)),
    toIn: (other, own) => relativeReference(here, permanentPath(other, own)),
    inTrees: trees.map((tree) => ({
      tree,
      href: relativeReference(here, pathOf(standard, tree, place)),
    })),
    toFile: (file) => relativeReference(here, file),
    address: permanentAddress(standard, code, siteUrl),
  };
}
