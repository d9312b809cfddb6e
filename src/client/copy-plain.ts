import { offerToCopy } from './copy.ts';

/**
 * Lets a position be copied as plain text: names and descriptions of the level that is shown,
 * without codes and marks, and its permanent address last.
 */
export function offerPlainText(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy-plain]');
  if (button !== null) offerToCopy(button, plainText);
}

/** Brings in the button that prints: without script it could do nothing. */
export function offerPrinting(): void {
  const print = document.querySelector<HTMLButtonElement>('[data-print]');
  if (print === null) return;
  print.hidden = false;
  print.addEventListener('click', () => {
    window.print();
  });
}

/** In the parallel text the whole in one language, then the whole in the other. */
function plainText(): string {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-plain]')].filter(isShown);
  const languages = new Set(parts.flatMap((part) => wordsIn(part).map(({ lang }) => lang)));
  const texts =
    languages.size === 0
      ? [linesOf(parts, '')]
      : [...languages].map((lang) => linesOf(parts, lang));
  const address = document.querySelector<HTMLAnchorElement>('[data-permanent-address]');
  return [...texts, address?.href ?? location.href].join('\n\n');
}

function linesOf(parts: HTMLElement[], lang: string): string {
  const lines: string[] = [];
  for (const part of parts) {
    const text = textOf(part, lang);
    const { plain, levelName } = part.dataset;
    if (plain === 'heading' || plain === 'module') lines.push('', text);
    else if (plain === 'ability') lines.push(`${text}（${levelName ?? ''}）`);
    else if (lines.at(-1)?.endsWith('）') === true) lines[lines.length - 1] += `：${text}`;
    else lines.push(text);
  }
  return lines.join('\n').trim();
}

const isShown = (part: HTMLElement) => part.getClientRects().length > 0;

const wordsIn = (part: HTMLElement) => [...part.querySelectorAll<HTMLElement>('.words > [lang]')];

function textOf(part: HTMLElement, lang: string): string {
  const own = wordsIn(part).find((words) => words.lang === lang);
  const text = (own ?? part.querySelector('.title') ?? part).textContent;
  return text.replace(/\s+/g, ' ').trim();
}
