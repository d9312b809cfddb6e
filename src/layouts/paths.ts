import type { Standard } from '../standard/model.ts';
import { trees, type Tree } from '../standard/addresses.ts';

/** Static paths of a page that stands once in each tree. */
export function inEachTree(): { params: { tree: Tree } }[] {
  return trees.map((tree) => ({ params: { tree } }));
}

/** Static paths of a page that stands in each tree once for each of some things. */
export function inEachTreeFor<Thing extends { code: string }>(
  things: Thing[],
): { params: { tree: Tree; code: string }; props: { thing: Thing } }[] {
  return trees.flatMap((tree) =>
    things.map((thing) => ({ params: { tree, code: thing.code }, props: { thing } })),
  );
}

/** Static paths of what stands once for every published code. */
export function forEveryCode({
  editionCode,
  things,
}: Pick<Standard, 'editionCode' | 'things'>): { params: { edition: string; code: string } }[] {
  return [...things.keys()].map((code) => ({ params: { edition: editionCode, code } }));
}
