const key = 'tree';

/** Remembers which of the three trees is being read. */
export function rememberTree(): void {
  const { tree } = document.documentElement.dataset;
  if (tree !== undefined) attempt(() => localStorage.setItem(key, tree));
}

/** Takes a returning reader from the cover to the tree that was read last. */
export function returnToLastTree(): void {
  const tree = attempt(() => localStorage.getItem(key));
  const link = [...document.querySelectorAll<HTMLAnchorElement>('.start a[data-tree]')].find(
    (one) => one.dataset['tree'] === tree,
  );
  if (link !== undefined) location.replace(link.href);
}

/** Storage may be forbidden, as in a private window or a file on disk: then nothing is kept. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
