/** On a wide screen there is room beside the text: the outline stands open there. */
export function openOutlineWhereThereIsRoom(): void {
  const outline = document.querySelector<HTMLDetailsElement>('.outline > details');
  if (outline !== null) outline.open = matchMedia('(min-width: 64rem)').matches;
}
