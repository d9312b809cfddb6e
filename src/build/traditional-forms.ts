import { Converter } from 'opencc-js/t2cn';

/**
 * The traditional characters whose simplified form stands in some texts, each followed by that
 * form: 導导購购. A character that the texts use themselves stays what it is.
 */
export function traditionalForms(texts: string[]): string {
  const used = new Set(texts.join(''));
  const simplify = Converter({ from: 't', to: 'cn' });
  return hanCharacters()
    .map((character) => [character, simplify(character)] as const)
    .filter(([character, simple]) => used.has(simple) && !used.has(character))
    .map((pair) => pair.join(''))
    .join('');
}

/** The unified ideographs of the Basic Multilingual Plane, with extension A. */
function hanCharacters(): string[] {
  const blocks = [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ] as const;
  return blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
}
