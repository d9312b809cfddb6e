/** Reads what was kept; `undefined` where nothing was, or where storage is forbidden. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, where the browser allows it: not in a private window, say. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then it holds for this page alone.
  }
}
