import { escapedPattern } from './escaped-pattern.ts';

/**
 * Where a wording first stands in an English text as words of its own, small letters or capitals;
 * its own spaces may be ends of lines there.
 * @returns the index of its first character; `undefined` where it stands nowhere
 */
export function wordingIn(text: string, wording: string): number | undefined {
  return patternOf(wording).exec(text)?.index;
}

const patterns = new Map<string, RegExp>();

/** Each is made once, since every text is searched for every wording. */
function patternOf(wording: string): RegExp {
  const words = wording.split(/\s+/).map(escapedPattern).join('\\s+');
  const pattern =
    patterns.get(wording) ?? new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(wording, pattern);
  return pattern;
}
