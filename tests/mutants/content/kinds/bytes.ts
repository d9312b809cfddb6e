import {
  at,
  filesLike,
  inBody,
  inOneOf,
  readAgain,
  renamingKey,
  textOf,
  type Maker,
} from '../edits.ts';
import {
  harmful,
  harmless,
  chineseParagraphs,
  texts,
  pages,
  records,
  codes,
  transcription,
  unseen,
  type Kind,
} from './kind.ts';

const englishOrNotes = /^en\/(?:clauses|rows)\/.*\.mdx$|^notes\.yml$/;

const signs = {
  NUL: '\u0000',
  BEL: '\u0007',
  'U+FFFD, the replacement character': '\ufffd',
  'U+202E, right to left': '\u202e',
  'U+2066, an isolate': '\u2066',
  'U+200B, no width': '\u200b',
  'U+00AD, a soft hyphen': '\u00ad',
  'U+2028, a line separator': '\u2028',
  'U+FEFF in the middle': 'a\ufeff',
  'U+E000, private use': '\ue000',
};

/** Told as Unicode names it: a sign that cannot be seen cannot be shown. */
const aSign = /U\+[0-9A-F]{4}/;

/** Signs that cannot be seen, and bytes that are no text. */
export const byteKinds: Kind[] = [
  ...Object.entries(signs).map(([name, sign]) =>
    unseen(
      harmful(`a text has ${name}`, inOneOf(englishOrNotes, before(/(?<=[a-z] )[a-z]/g, sign))),
      aSign,
    ),
  ),
  ...Object.entries(signs)
    .slice(0, 6)
    .map(([name, sign]) =>
      unseen(
        harmful(
          `a Chinese text that is said to be read again has ${name}`,
          readAgain(inOneOf(chineseParagraphs, before(/\p{sc=Han}/gu, sign))),
          transcription,
        ),
        aSign,
      ),
    ),
  unseen(
    harmful(
      'a name has NUL as an escape',
      inOneOf(
        /^modules\.yml$/,
        at(/(?<=^ {4}en: ).+/gm, (name) => `"${name}\\x00"`),
      ),
    ),
    aSign,
  ),
  unseen(
    harmful(
      'a key has a sign without width',
      renamingKey('notes.yml', (key) => `${key}\u200b`),
      codes,
    ),
    aSign,
  ),
  unseen(
    harmful(
      'a page has a control character',
      inOneOf(
        pages,
        at(/(?<=\n\n)(?=\p{L})/gu, () => '\u0007'),
      ),
    ),
    aSign,
  ),
  unseen(
    harmful(
      'a byte is of Windows-1252',
      withByte(/^en\/(?:clauses|rows|pages)\/|^notes\.yml$/, 0x92),
    ),
    /UTF-8|U\+FFFD/,
  ),
  unseen(
    harmful(
      'a file is in UTF-16',
      inOtherBytes(/^(?:modules|notes|positions)\.yml$|^en\/rows\//, (text) =>
        Buffer.from(`\ufeff${text}`, 'utf16le'),
      ),
    ),
    /UTF-8|UTF-16|U\+0000|U\+FFFD/,
  ),
  unseen(
    harmless(
      'a file begins with a byte order mark',
      inOneOf(/\.(?:mdx|yml|txt)$/, (text) => `\ufeff${text}`),
    ),
    /byte order mark|U\+FEFF/i,
  ),
  unseen(
    harmless(
      'lines end in CR and LF',
      inOneOf(/^(?!source).*\.(?:mdx|yml|txt)$/, (text) => text.replaceAll('\n', '\r\n')),
      ['en/'],
    ),
    /\bCR\b|carriage return|U\+000D|line end/i,
  ),
  unseen(
    harmless(
      'lines end in CR',
      inOneOf(/^(?!source).*\.(?:mdx|yml|txt)$/, (text) => text.replaceAll('\n', '\r')),
      ['en/'],
    ),
    /\bCR\b|carriage return|U\+000D|line end/i,
  ),
  unseen(
    harmless(
      'a space follows the hyphens',
      inOneOf(texts, (text) => text.replace('---\n', '--- \n')),
    ),
    /space/,
  ),
  harmful(
    'a tab stands in the indentation',
    inOneOf(
      records,
      at(/^ {2}(?=\w)/gm, () => '\t'),
    ),
  ),
  harmful(
    'a paragraph is broken over two lines',
    inOneOf(/^en\/rows\//, inBody(/(?<=[a-z]) (?=[a-z])/g, '\n')),
  ),
  harmless(
    'a paragraph ends in spaces',
    inOneOf(/^en\/rows\//, (text) => text.replace(/\n$/, '  \n')),
  ),
  harmful(
    'letters are decomposed',
    inOneOf(/^en\/rows\//, inBody(/(?<= )[aeo](?=[a-z])/g, 'e\u0301')),
  ),
];

function inOtherBytes(path: RegExp, bytes: (text: string) => Uint8Array): Maker {
  return (random) => {
    const file = random.pick(filesLike(path));
    return { file, edits: { [file]: bytes(textOf(file)) } };
  };
}

function withByte(path: RegExp, byte: number): Maker {
  return (random) => {
    const file = random.pick(filesLike(path));
    const bytes = Buffer.from(textOf(file));
    const place = bytes.length - 2;
    return {
      file,
      edits: {
        [file]: Buffer.concat([bytes.subarray(0, place), Buffer.of(byte), bytes.subarray(place)]),
      },
    };
  };
}

/** Puts a sign before one of the places that a pattern finds. */
function before(pattern: RegExp, sign: string) {
  return at(pattern, (found) => `${sign}${found}`);
}
