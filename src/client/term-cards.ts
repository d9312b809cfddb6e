import { onKeyPress } from './key-presses.ts';

/** How long a pointer must rest on a term before its definition is shown, in milliseconds. */
const rest = 250;

/**
 * Shows the definition of a term where the term is: on hovering, on focus, on a tap. Without
 * the Popover API (before Chrome 114, Safari 17, Firefox 125) terms stay plain links.
 */
export function showDefinitions(): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
    const card = document.getElementById(`term-${link.dataset['term'] ?? ''}`);
    if (card !== null) connect(link, card);
  }
  onKeyPress(document, (event) => {
    if (event.key === 'Escape') closeAll();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest('.term-card, a[data-term]')) closeAll();
  });
  window.addEventListener('scroll', closeAll, { passive: true });
}

function connect(link: HTMLAnchorElement, card: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const openSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      open(link, card);
    }, rest);
  };
  const closeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!card.matches(':hover') && document.activeElement !== link) close(card);
    }, rest);
  };
  // A screen reader reads the definition as the description of the link.
  link.setAttribute('aria-describedby', card.id);
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') openSoon();
  });
  link.addEventListener('pointerleave', closeSoon);
  card.addEventListener('pointerleave', closeSoon);
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) open(link, card);
  });
  link.addEventListener('blur', closeSoon);
  link.addEventListener('click', (event) => {
    // A finger cannot hover: its first tap shows the definition, which has the link in it.
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byFinger || card.matches(':popover-open')) return;
    event.preventDefault();
    open(link, card);
  });
}

function open(link: HTMLElement, card: HTMLElement): void {
  closeAll();
  card.showPopover();
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = bottom + height + 8 < window.innerHeight;
  card.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
  card.style.top = `${below ? bottom + 4 : Math.max(8, top - height - 4)}px`;
}

function close(card: HTMLElement): void {
  if (card.matches(':popover-open')) card.hidePopover();
}

function closeAll(): void {
  document.querySelectorAll<HTMLElement>('.term-card').forEach(close);
}
