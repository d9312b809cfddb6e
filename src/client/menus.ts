/** One menu of the header at a time, until something else is pressed; Escape leads back to its name. */
export function closeMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('[data-menu]')];
  document.addEventListener('click', ({ target }) => {
    for (const menu of menus)
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    const open = menus.find((menu) => menu.open);
    if (key !== 'Escape' || open === undefined) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
}
