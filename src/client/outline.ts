/** On a wide screen there is room beside the text: the outline stands open there. */
export function openOutlineWhereThereIsRoom(): void {
  const outline = document.querySelector<HTMLDetailsElement>('.outline > details');
  if (outline !== null) outline.open = matchMedia('(min-width: 64rem)').matches;
  bringIntoSight(outline?.querySelector<HTMLElement>('[aria-current]'));
}

/** Within the outline alone: the page stays where it is. */
function bringIntoSight(entry: HTMLElement | null | undefined): void {
  const outline = entry?.closest<HTMLElement>('.outline');
  if (!entry || !outline) return;
  const below = entry.getBoundingClientRect().bottom - outline.getBoundingClientRect().top;
  if (below > outline.clientHeight) outline.scrollTop += below - outline.clientHeight / 2;
}

/** On the page with the whole text, marks in the outline the clause at the top of the window. */
export function markPlaceInOutline(): void {
  const headings = [...document.querySelectorAll<HTMLElement>('#text :is(h2, h3, h4, h5)[id]')];
  const entries = new Map<string | undefined, HTMLElement>(
    [...document.querySelectorAll<HTMLAnchorElement>('.outline a')].map((link) => [
      codeIn(link),
      link,
    ]),
  );
  if (document.querySelector('.outline [aria-current="page"]') !== null) return;
  const mark = () => {
    const passed = headings.filter(({ id }) => entries.has(id)).filter(isAboveTheLine);
    for (const link of entries.values()) link.removeAttribute('aria-current');
    entries.get(passed.at(-1)?.id)?.setAttribute('aria-current', 'location');
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -80% 0px' });
  for (const heading of headings) observer.observe(heading);
}

/** The code of the place that a link leads to: its fragment, or the name of its page. */
function codeIn({ hash, pathname }: HTMLAnchorElement): string {
  return hash.slice(1) || pathname.replace(/^.*\/|\.html$/g, '');
}

/** What has come up to the topmost fifth of the window is being read. */
function isAboveTheLine(heading: HTMLElement): boolean {
  return heading.getBoundingClientRect().top < window.innerHeight / 5;
}
