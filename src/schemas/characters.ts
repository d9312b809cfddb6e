/** What is found at a place of a text that nobody can see: `U+202E RIGHT-TO-LEFT OVERRIDE`. */
export interface HiddenCharacter {
  /** Where it stands, in UTF-16 code units from the beginning. */
  index: number;
  name: string;
}

/**
 * Control, format and private-use characters, what a lost byte leaves behind, and every space but
 * the one of the keyboard: none can be seen, and some turn or cut the text around them. By the
 * categories and properties of the Unicode Character Database.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\p{DI}\p{NChar}\uFFFD]/gu;

/** The hidden characters of a text. A plain space is none, nor is a line end. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  return [...text.matchAll(hidden)]
    .filter(([character]) => character !== ' ' && character !== '\n')
    .map(({ 0: character, index }) => ({ index, name: nameOf(character) }));
}

function nameOf(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `U+${code} ${names[code] ?? 'a character that cannot be seen'}`;
}

/** Names after the Unicode Character Database, for those that one comes across. */
const names: Record<string, string> = {
  '0000': 'NULL',
  '0007': 'BELL',
  '0008': 'BACKSPACE',
  '0009': 'TABULATION',
  '000B': 'LINE TABULATION',
  '000C': 'FORM FEED',
  '000D': 'CARRIAGE RETURN',
  '001B': 'ESCAPE',
  '007F': 'DELETE',
  '0085': 'NEXT LINE',
  '00A0': 'NO-BREAK SPACE',
  '00AD': 'SOFT HYPHEN',
  '034F': 'COMBINING GRAPHEME JOINER',
  '061C': 'ARABIC LETTER MARK',
  '200B': 'ZERO WIDTH SPACE',
  '200C': 'ZERO WIDTH NON-JOINER',
  '200D': 'ZERO WIDTH JOINER',
  '200E': 'LEFT-TO-RIGHT MARK',
  '200F': 'RIGHT-TO-LEFT MARK',
  '2028': 'LINE SEPARATOR',
  '2029': 'PARAGRAPH SEPARATOR',
  '202A': 'LEFT-TO-RIGHT EMBEDDING',
  '202B': 'RIGHT-TO-LEFT EMBEDDING',
  '202C': 'POP DIRECTIONAL FORMATTING',
  '202D': 'LEFT-TO-RIGHT OVERRIDE',
  '202E': 'RIGHT-TO-LEFT OVERRIDE',
  '202F': 'NARROW NO-BREAK SPACE',
  '2060': 'WORD JOINER',
  '2066': 'LEFT-TO-RIGHT ISOLATE',
  '2067': 'RIGHT-TO-LEFT ISOLATE',
  '2068': 'FIRST STRONG ISOLATE',
  '2069': 'POP DIRECTIONAL ISOLATE',
  '3000': 'IDEOGRAPHIC SPACE',
  FE0F: 'VARIATION SELECTOR-16',
  FEFF: 'ZERO WIDTH NO-BREAK SPACE, the byte order mark',
  FFFD: 'REPLACEMENT CHARACTER, which stands for bytes that were lost',
};
