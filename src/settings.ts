/** What a reader can set: the values of each setting, the first where nothing has been chosen. */
export const settings = {
  theme: ['system', 'light', 'dark'],
  noteMarks: ['shown', 'hidden'],
  keys: ['on', 'off'],
} as const;

export type Setting = keyof typeof settings;

/**
 * The name under which the browser keeps a thing. What a host keeps is shared by all sites on it,
 * and others have a theme as well.
 */
export function keptName(name: string): string {
  return `position-standard:${name}`;
}
