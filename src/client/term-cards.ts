import { onKeyPress } from './key-presses.ts';
import { makeWordCard } from './word-cards.ts';

/** How long a pointer must rest on a term before its definition is shown, in milliseconds. */
const rest = 250;

const explained = 'a[data-term], main a.word';

/**
 * Shows what a term is defined as, or a word explained as, where it stands: on hovering, on focus,
 * on a tap. Without the Popover API (before Chrome 114, Safari 17, Firefox 125) they stay plain
 * links.
 */
export function showDefinitions(): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(explained)) connect(link);
  onKeyPress(document, (event) => {
    if (event.key === 'Escape') closeAll();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest(`.term-card, ${explained}`)) closeAll();
  });
  window.addEventListener('scroll', closeAll, { passive: true });
}

function connect(link: HTMLAnchorElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, rest);
  };
  const closeSoon = () =>
    after(() => {
      const card = cardOf(link);
      if (document.activeElement === link || card?.matches(':hover')) return;
      if (asked === link) asked = undefined;
      if (card !== null) close(card);
    });
  describe(link, closeSoon);
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') after(() => ask(link, closeSoon));
  });
  link.addEventListener('pointerleave', closeSoon);
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) ask(link, closeSoon);
  });
  link.addEventListener('blur', closeSoon);
  link.addEventListener('click', (event) => {
    // A finger cannot hover: its first tap shows the card, which has the link in it.
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byFinger || cardOf(link)?.matches(':popover-open')) return;
    event.preventDefault();
    ask(link, closeSoon, () => location.assign(link.href));
  });
}

/** The link whose card is to be shown as soon as it is there. */
let asked: HTMLAnchorElement | undefined;

/** Definitions stand on the page; what a word means is loaded when it is first asked for. */
function ask(link: HTMLAnchorElement, closeSoon: () => void, otherwise?: () => void): void {
  if (cardOf(link) !== null) return open(link);
  asked = link;
  makeWordCard(link, idOf(link)).then(
    () => {
      describe(link, closeSoon);
      if (asked === link) open(link);
    },
    () => otherwise?.(),
  );
}

/** A screen reader reads the card as the description of the link. */
function describe(link: HTMLAnchorElement, closeSoon: () => void): void {
  const card = cardOf(link);
  if (card === null) return;
  link.setAttribute('aria-describedby', card.id);
  card.addEventListener('pointerleave', closeSoon);
}

function idOf({ dataset, hash }: HTMLAnchorElement): string {
  return `term-${dataset['term'] ?? hash.slice(1)}`;
}

function cardOf(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(idOf(link));
}

function open(link: HTMLAnchorElement): void {
  const card = cardOf(link);
  closeAll();
  if (card === null) return;
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
  asked = undefined;
}
