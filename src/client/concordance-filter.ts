/** Shows only the lines of the kind that the address asks for, as `?kind=split`. */
export function filterConcordance(): void {
  const filter = document.querySelector('.concordance-filter');
  if (filter === null) return;
  for (const link of filter.querySelectorAll<HTMLAnchorElement>('a[data-kind]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', link.href);
      apply(filter);
    });
  }
  window.addEventListener('popstate', () => {
    apply(filter);
  });
  apply(filter);
}

function apply(filter: Element): void {
  const kind = new URLSearchParams(location.search).get('kind') ?? '';
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-kind]')) {
    row.hidden = kind !== '' && row.dataset['kind'] !== kind;
  }
  for (const link of filter.querySelectorAll<HTMLElement>('a[data-kind]')) {
    if (link.dataset['kind'] === kind) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
