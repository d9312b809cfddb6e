import { markParameter } from './arrival.ts';

/**
 * Loads what an address may ask for beside a page and a place, where one does: few do, and every
 * other page is lighter for it. To be called while the script of the page runs, beside which it
 * stands.
 */
export function answerAddress(): void {
  const marks = new URLSearchParams(location.search).has(markParameter);
  const { currentScript } = document;
  if (!marks && document.querySelector('.concordance-filter') === null) return;
  if (!(currentScript instanceof HTMLScriptElement)) return;
  const script = document.createElement('script');
  script.src = new URL('asked.js', currentScript.src).href;
  document.head.append(script);
}
