/**
 * Where a wording first stands in an English text as words of its own, small letters or capitals;
 * its own spaces may be ends of lines there.
 * @returns the index of its first character; `undefined` where it stands nowhere
 */
export function wordingIn(text: string, wording: string): number | undefined {
  const words = wording.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
  return pattern.exec(text)?.index;
}
