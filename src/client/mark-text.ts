/** The text nodes of an element, in order. */
export function textNodesIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

/**
 * Marks stretches of some text nodes, across the boundaries of links and the like.
 * @param stretches in order, counted in the text of all nodes together
 * @returns the marks, in order
 */
export function markText(nodes: Text[], stretches: [from: number, to: number][]): HTMLElement[] {
  let length = 0;
  const placed = nodes.map((node) => {
    const start = length;
    length += node.length;
    return { node, start, end: length };
  });
  // From the end: a mark cuts its node, and what stands before it stays where it was counted.
  const marks: HTMLElement[] = [];
  let last = placed.length - 1;
  for (const [from, to] of [...stretches].reverse()) {
    while ((placed[last]?.start ?? 0) >= to) last -= 1;
    for (let at = last; (placed[at]?.end ?? 0) > from; at--) {
      const part = placed[at];
      if (part === undefined) break;
      marks.push(mark(part.node, Math.max(0, from - part.start), to - part.start));
    }
  }
  return marks.reverse();
}

/** Takes marks away again. */
export function unmark(marks: HTMLElement[]): void {
  const parents = new Set(marks.map(({ parentNode }) => parentNode));
  for (const element of marks) element.replaceWith(...element.childNodes);
  for (const parent of parents) parent?.normalize();
}

function mark(node: Text, from: number, to: number): HTMLElement {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, Math.min(node.length, to));
  const element = document.createElement('mark');
  range.surroundContents(element);
  return element;
}
