/**
 * Stands in the head of every page and runs before anything is painted, so that a chosen
 * appearance does not come a moment late. The page's policy names it by its hash.
 */
export const themeFirst =
  "try{document.documentElement.dataset.theme=localStorage.theme||'system'}catch{}";
