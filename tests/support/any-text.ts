import fc from 'fast-check';

/** Signs that are something in an address, a script, a page or a pattern, or turn the writing. */
const signs = [...'%#?&=/\\.:@<>"\'`{}()[]*+^$| \n\t\0', '\u202e', '\ufeff', '\ufdfa', '\u0301'];

/**
 * Any text that anybody may write: letters, Han characters, signs that are something elsewhere,
 * any character at all.
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const code = (min: number, max: number) =>
    fc.integer({ min, max }).map((point) => String.fromCodePoint(point));
  const character = fc.oneof(
    code(0x61, 0x7a),
    code(0x4e00, 0x9fff),
    fc.constantFrom(...signs),
    code(0, 0xd7ff),
    code(0xe000, 0x10ffff),
  );
  return fc.array(character, { maxLength, size: 'max' }).map((all) => all.join(''));
}
