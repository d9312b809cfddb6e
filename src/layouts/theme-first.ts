import { keptName, settings } from '../settings.ts';

/**
 * Stands in the head of every page and runs before anything is painted, so that a chosen
 * appearance does not come a moment late. The page's policy names it by its hash.
 */
export const themeFirst =
  `try{const t=localStorage.getItem('${keptName('theme')}');` +
  `document.documentElement.dataset.theme=${JSON.stringify(settings.theme)}.includes(t)` +
  `?t:'${settings.theme[0]}'}catch{}`;
