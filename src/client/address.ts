/** The place that the fragment of an address names; `null` where it names none. */
export function placeNamedBy(fragment: string): HTMLElement | null {
  const name = fragment.replace(/^#/, '');
  return document.getElementById(name) ?? document.getElementById(decoded(name));
}

/** A part of an address as it is read; as it stands where it is no encoded text (`%`, `%E4%A`). */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Puts another address of this page into the place of its own, where the browser allows it. */
export function replaceAddress(address: URL): void {
  changeAddress(() => history.replaceState(history.state, '', address));
}

/** Goes on to another address of this page, where the browser allows it. */
export function pushAddress(address: URL): void {
  changeAddress(() => history.pushState(null, '', address));
}

/** From disk some browsers let no address be changed, and others not often. It stays as it is. */
function changeAddress(change: () => void): void {
  try {
    change();
  } catch {
    // Nothing depends on it: what is to be seen is shown all the same.
  }
}
