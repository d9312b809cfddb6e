/**
 * Listens for pressed keys. A browser that fills in a field by itself sends `keydown` events that
 * are of no key; they are passed over.
 */
export function onKeyPress(target: EventTarget, pressed: (event: KeyboardEvent) => void): void {
  target.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) pressed(event);
  });
}
