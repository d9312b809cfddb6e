import { placeNamedBy } from './address.ts';

/**
 * Makes the language control keep the place: the links lead to the provision that stands at
 * the top of the window, or to the one in the address as long as it is in sight.
 */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language a[data-tree]')) {
    const page = link.href;
    const update = () => {
      const url = new URL(page);
      url.search = location.search;
      url.hash = placeInSight();
      link.href = url.href;
    };
    // As late as possible, but before the browser follows the link, however it is followed.
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, update);
  }
}

/** The code of the provision at the top of the window; empty at the top of the page. */
function placeInSight(): string {
  const named = placeNamedBy(location.hash);
  if (named !== null && isInSight(named)) return named.id;
  if (window.scrollY < 40) return '';
  const places = document.querySelectorAll<HTMLElement>('#text [id]');
  return [...places].find(isInSight)?.id ?? '';
}

/** A place that is reached by its fragment stands a little below the bar; so much is no line. */
const gap = 16;

function isInSight(element: HTMLElement): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const bar = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
  return height > 0 && bottom > bar + gap && top < window.innerHeight;
}
