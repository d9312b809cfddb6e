import { keptName } from '../settings.ts';

/** What the browser would not keep: it holds for this page alone. */
const held = new Map<string, string>();

/** What was kept, be it what it may; `undefined` where nothing was, or where nothing may be read. */
export function recall(name: string): string | undefined {
  return held.get(name) ?? read(keptName(name));
}

/** Keeps a value: for the pages to come where the browser allows it, else for this one. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(keptName(name), value);
    held.delete(name);
  } catch {
    // In a private window, say, or where there is no room.
    held.set(name, value);
  }
}

/**
 * Takes over what was kept under its bare name, as it once was. Once: after that, what stands
 * there is some other site's. It is left as it is, since it may have been that before.
 */
export function takeOver(names: string[]): void {
  if (recall('taken-over') !== undefined) return;
  keep('taken-over', 'yes');
  for (const name of names) {
    const old = read(name);
    if (old !== undefined && recall(name) === undefined) keep(name, old);
  }
}

/** The very access to the storage throws where it is forbidden. */
function read(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
