/** A text in the form in which texts are compared, and where each character of it comes from. */
export interface Folded {
  text: string;
  /** For each character of `text`, where its origin begins in the text as written. */
  starts: number[];
  /** Likewise, where it ends. */
  ends: number[];
}

/** Traditional characters, and variants, to the simplified ones that the corpus uses. */
export type SimplifiedForms = ReadonlyMap<string, string>;

/**
 * Folds away what people write differently and mean the same: full and half width (NFKC), case,
 * accents and tone marks, traditional characters, kinds of dash and quotation mark, and white
 * space beside a Han character or a mark of punctuation (表 A.2, 表A.2).
 * Characters that no text holds (control characters, halves of surrogate pairs) are dropped.
 */
export function fold(text: string, simplified: SimplifiedForms = new Map()): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let at = 0;
  let space: number | undefined;
  for (const char of text) {
    const end = at + char.length;
    const form = formOf(char, simplified);
    if (form === ' ') {
      space ??= at;
    } else if (form !== '') {
      if (space !== undefined && !isTight(folded.text.slice(-1)) && !isTight(form)) {
        append(folded, ' ', space, at);
      }
      append(folded, form, at, end);
      space = undefined;
    }
    at = end;
  }
  return folded;
}

/** Only the text of {@link fold}. */
export function foldText(text: string, simplified?: SimplifiedForms): string {
  return fold(text, simplified).text;
}

function append(folded: Folded, form: string, start: number, end: number): void {
  folded.text += form;
  for (let index = 0; index < form.length; index++) {
    folded.starts.push(start);
    folded.ends.push(end);
  }
}

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{M}]/gu;
const white = /^\s$/u;
const dashes = /[‐-―−]/gu;
const singleQuotes = /[‘’‚‛′]/gu;
const doubleQuotes = /[“”„‟″]/gu;

/** The forms of the characters met so far: a few hundred, asked for some hundred thousand times. */
const known = new Map<string, string>();

/** One character as it is compared; empty where it counts for nothing. */
function formOf(char: string, simplified: SimplifiedForms): string {
  const simple = simplified.get(char) ?? char;
  const form = known.get(simple) ?? foldCharacter(simple);
  known.set(simple, form);
  return form;
}

function foldCharacter(char: string): string {
  if (white.test(char)) return ' ';
  // The compatibility decomposition is NFKC with the accents apart, so that they can go.
  const form = char
    .normalize('NFKD')
    .replace(unprintable, '')
    .replace(dashes, '-')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .toLowerCase();
  return form.trim() === '' && form !== '' ? ' ' : form;
}

/** Beside these, white space is a matter of typography. The beginning of a text is one, too. */
function isTight(char: string): boolean {
  return char === '' || /^[\p{sc=Han}\p{P}]/u.test(char);
}
