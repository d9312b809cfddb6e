import { keep, recall } from './storage.ts';

const key = 'tree';

/** Remembers which of the three trees is being read. */
export function rememberTree(): void {
  const { tree } = document.documentElement.dataset;
  if (tree !== undefined) keep(key, tree);
}

/** Takes a returning reader from the cover to the tree that was read last. */
export function returnToLastTree(): void {
  const tree = recall(key);
  const link = [...document.querySelectorAll<HTMLAnchorElement>('.start a[data-tree]')].find(
    (one) => one.dataset['tree'] === tree,
  );
  if (link !== undefined) location.replace(link.href);
}
