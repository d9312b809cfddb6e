import { trees, type Tree } from '../standard/addresses.ts';
import type { Edition } from '../standard/edition.ts';
import type { Standard } from '../standard/model.ts';

/** What stands below an edition's name: `undefined` for the first, whose pages stand at the root. */
type EditionParam = string | undefined;

/** Static paths of a page of the site as a whole, which stands once in each tree. */
export function inEachTree(): { params: { tree: Tree } }[] {
  return trees.map((tree) => ({ params: { tree } }));
}

/** Static paths of a page that each edition has once in each tree. */
export function ofEachEdition(
  editions: Edition[],
): { params: { edition: EditionParam; tree: Tree }; props: { edition: Edition } }[] {
  return editions.flatMap((edition) =>
    trees.map((tree) => ({ params: { edition: paramOf(edition), tree }, props: { edition } })),
  );
}

/** Static paths of a page that each edition has in each tree once for each of some things. */
export function ofEachEditionFor<Thing extends { code: string }>(
  editions: Edition[],
  thingsOf: (standard: Standard) => Thing[],
): {
  params: { edition: EditionParam; tree: Tree; code: string };
  props: { edition: Edition; thing: Thing };
}[] {
  return ofEachEdition(editions).flatMap(({ params, props }) =>
    thingsOf(props.edition.standard).map((thing) => ({
      params: { ...params, code: thing.code },
      props: { ...props, thing },
    })),
  );
}

/** Static paths of what stands once for every published code of every edition. */
export function forEveryCode(
  editions: Edition[],
): { params: { edition: string; code: string }; props: { edition: Edition } }[] {
  return editions.flatMap((edition) =>
    [...edition.standard.things.keys()].map((code) => ({
      params: { edition: edition.standard.editionCode, code },
      props: { edition },
    })),
  );
}

/** The part of a path that an edition's pages and files stand below. */
export function paramOf({ standard }: Edition): EditionParam {
  return standard.root === '' ? undefined : standard.editionCode;
}
