import { pushAddress } from './address.ts';

/** Shows only the lines of the kind that the address asks for, as `?kind=split`. */
export function filterConcordance(): void {
  const filter = document.querySelector('.concordance-filter');
  if (filter === null) return;
  const links = [...filter.querySelectorAll<HTMLAnchorElement>('a[data-kind]')];
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      pushAddress(new URL(link.href));
      show(links, link.dataset['kind'] ?? '');
    });
  }
  const showAsked = () => show(links, new URLSearchParams(location.search).get('kind') ?? '');
  window.addEventListener('popstate', showAsked);
  showAsked();
}

/** A kind that there is not is not asked for: all lines are shown, and said to be. */
function show(links: HTMLElement[], asked: string): void {
  const kind = links.some((link) => link.dataset['kind'] === asked) ? asked : '';
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-kind]')) {
    row.hidden = kind !== '' && row.dataset['kind'] !== kind;
  }
  for (const link of links) {
    if (link.dataset['kind'] === kind) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
