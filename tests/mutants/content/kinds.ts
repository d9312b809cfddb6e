import type { Random } from '../random.ts';
import {
  at,
  atLine,
  entriesOf,
  exchangingLines,
  filesLike,
  inOneOf,
  otherCharacter,
  readAgain,
  renamingKey,
  textOf,
  type Maker,
} from './edits.ts';
import type { Instead } from './files.ts';

/**
 * What it would mean if a fault were published: harm; none; or that no rule could tell, since it
 * is a matter of wording that only a reader of both languages can judge.
 */
export type Meaning = 'harmful' | 'harmless' | 'unknowable';

/** A kind of fault in the content. */
export interface Kind {
  name: string;
  published: Meaning;
  make: Maker;
  /** Files besides the faulty one, and its twin in the other language, that may be named. */
  mayName?: string[];
}

const chinese = /^zh\/(?:clauses|rows|front)\/.*\.mdx$/;
const chineseParagraphs = /^zh\/(?:clauses|rows)\/.*\.mdx$|^zh\/front\/foreword/;
const english = /^en\/(?:clauses|rows|front)\/.*\.mdx$/;
const englishOrNotes = /^en\/(?:clauses|rows)\/.*\.mdx$|^notes\.yml$/;
const pages = /^(?:zh|en)\/pages\/.*\.mdx$/;
const records = /^(?:abilities|changes|edition|glossary|modules|notes|positions|synonyms)\.yml$/;
const anyMdx = /^(?:zh|en)\/(?:clauses|rows|front)\/.*\.mdx$/;

const han = /\p{sc=Han}/gu;
/** Characters of the names in a file of records, not of what editors explain. */
const hanInNames = /(?<=^ +(?:zh|number): .*)\p{sc=Han}/gmu;
const codes = ['ledger.txt', 'published.json'];
const codeValue =
  /(?<=(?:row|item|position|clause|printedUnder): '?)[\w.-]+|(?<=concerns: \[)[\w.-]+/g;

const bomb =
  'bomb: &a [x, x, x, x, x, x, x, x, x]\n' +
  [...'bcdefgh']
    .map((name, index) => {
      const before = `*${'abcdefg'[index] ?? 'a'}`;
      return `bomb${name}: &${name} [${Array(9).fill(before).join(', ')}]\n`;
    })
    .join('');

const textKinds: Kind[] = [
  { name: 'a Chinese character is changed', make: inOneOf(chinese, at(han, otherCharacter)) },
  {
    name: 'a Chinese character is left out',
    make: inOneOf(
      chinese,
      at(han, () => ''),
    ),
  },
  {
    name: 'a Chinese character is put in',
    make: inOneOf(
      chinese,
      at(han, (found, random) => found + otherCharacter(found, random)),
    ),
  },
  {
    name: 'a Chinese character is doubled',
    make: inOneOf(
      chinese,
      at(han, (found) => found + found),
    ),
  },
  {
    name: 'two Chinese characters change places',
    make: inOneOf(
      chinese,
      at(/\p{sc=Han}{2}/gu, (found) => [...found].reverse().join('')),
    ),
  },
  {
    name: 'a Chinese comma takes another width',
    make: inOneOf(
      chinese,
      at(/[，,]/g, (found) => (found === ',' ? '，' : ',')),
    ),
  },
  {
    name: 'a Chinese paragraph is left out',
    make: inOneOf(
      chineseParagraphs,
      atLine(/^\p{sc=Han}/u, () => ''),
    ),
  },
  {
    name: 'a Chinese item is left out',
    make: inOneOf(
      chinese,
      atLine(/^ {2}- \p{sc=Han}/u, () => ''),
    ),
  },
  {
    name: 'two Chinese items change places',
    make: inOneOf(chinese, exchangingLines(/^ {2}- \p{sc=Han}/u)),
  },
].flatMap(({ name, make }): Kind[] => [
  { name, published: 'harmful', make },
  {
    name: `${name}, and the translation is said to be read again`,
    published: 'harmful',
    make: readAgain(make),
    mayName: ['source/t-ccfags-046-2023.txt', 'published.json', ...codes, 'abilities.yml'],
  },
]);

const englishKinds: Kind[] = [
  {
    name: 'an English letter is changed',
    published: 'unknowable',
    make: inOneOf(english, inBody(/[a-z]/g, 'q')),
  },
  {
    name: 'an English word is left out',
    published: 'unknowable',
    make: inOneOf(english, inBody(/ [a-z]+/g, '')),
  },
  {
    name: 'an English word is another',
    published: 'unknowable',
    make: inOneOf(english, inBody(/(?<= )[a-z]{4,}/g, 'thing')),
  },
  {
    name: 'an English paragraph is left out',
    published: 'harmful',
    make: inOneOf(
      english,
      atLine(/^[A-Z]\w/, () => ''),
    ),
  },
  {
    name: 'an English item is left out',
    published: 'harmful',
    make: inOneOf(
      english,
      atLine(/^ {2}- /, () => ''),
    ),
  },
  {
    name: 'two English items change places',
    published: 'unknowable',
    make: inOneOf(english, exchangingLines(/^ {2}- /)),
  },
  {
    name: 'Chinese is left in an English text',
    published: 'harmful',
    make: inOneOf(english, inBody(/ (?=[a-z])/g, ' 掌握 ')),
  },
  {
    name: 'Chinese is left in an English name',
    published: 'harmful',
    make: inOneOf(
      /^(?:modules|positions)\.yml$/,
      at(/(?<=^ +en: ).+/gm, () => '用户运营'),
    ),
  },
  {
    name: 'the hash of a translation is another',
    published: 'harmful',
    make: inOneOf(
      english,
      at(/(?<=translates: ')./g, (one) => (one === '0' ? '1' : '0')),
    ),
  },
  {
    name: 'a translation has no hash',
    published: 'harmful',
    make: inOneOf(
      english,
      atLine(/^translates/, () => ''),
    ),
  },
  {
    name: 'two translations are exchanged',
    published: 'harmful',
    make: exchangingFiles(/^en\/rows\//),
  },
  {
    name: 'two Chinese rows are exchanged with their translations',
    published: 'harmful',
    make: exchangingRows(),
    mayName: ['abilities.yml', 'source/t-ccfags-046-2023.txt', 'published.json'],
  },
];

const recordKinds: Kind[] = [
  {
    name: 'a Chinese character of a name is changed',
    published: 'harmful',
    make: inOneOf(/^(?:modules|positions|edition)\.yml$/, at(hanInNames, otherCharacter)),
    mayName: ['source/t-ccfags-046-2023.txt', 'published.json', 'glossary.yml'],
  },
  {
    name: 'a Chinese character of a note is changed',
    published: 'unknowable',
    make: inOneOf(/^notes\.yml$/, at(hanInNames, otherCharacter)),
  },
  {
    name: 'an English name is another',
    published: 'unknowable',
    make: inOneOf(
      /^(?:modules|positions)\.yml$/,
      at(/(?<=^ +en: )\w+/gm, () => 'Thing'),
    ),
  },
  {
    name: 'a code names what is not there',
    published: 'harmful',
    make: inOneOf(/^(?:abilities|modules|notes|positions)\.yml$/, at(codeValue, brokenCode)),
  },
  {
    name: 'the module of a row is another',
    published: 'harmful',
    make: inOneOf(
      /^zh\/rows\//,
      at(/(?<=^module: ).+/gm, () => 'da-m1'),
    ),
    mayName: ['abilities.yml', 'source/t-ccfags-046-2023.txt'],
  },
  {
    name: 'the module of a row is not there',
    published: 'harmful',
    make: inOneOf(
      /^zh\/rows\//,
      at(/(?<=^module: ).+/gm, () => 'zz-m1'),
    ),
  },
  {
    name: 'the row of an ability is another',
    published: 'harmful',
    make: inOneOf(
      /^abilities\.yml$/,
      at(/(?<=row: table-a\.)1-\d+/g, () => '2-3'),
    ),
  },
  {
    name: 'the item of an ability is another',
    published: 'harmful',
    make: inOneOf(
      /^abilities\.yml$/,
      at(/(?<=item: )5\.1\.2\.1-\d+/g, () => '5.4.2.1-2'),
    ),
  },
  {
    name: 'the clause of a position is another',
    published: 'harmful',
    make: inOneOf(
      /^positions\.yml$/,
      at(/(?<=clause: ')5\.\d/g, (found) => (found === '5.1' ? '5.2' : '5.1')),
    ),
    mayName: codes,
  },
  {
    name: 'the position of a module is another',
    published: 'harmful',
    make: inOneOf(
      /^modules\.yml$/,
      at(/(?<=position: )\w+/g, (found) => (found === 'uo' ? 'mo' : 'uo')),
    ),
    mayName: ['abilities.yml', 'source/t-ccfags-046-2023.txt'],
  },
  {
    name: 'a note concerns another thing',
    published: 'unknowable',
    make: inOneOf(
      /^notes\.yml$/,
      at(/(?<=concerns: \[)[^,\]]+/g, () => 'da-03'),
    ),
  },
  {
    name: 'a change concerns what is not there',
    published: 'harmful',
    make: adding('changes.yml', entry("'2026-11-24'", 'concerns: [ms-99]')),
  },
  {
    name: 'a relation is another',
    published: 'harmful',
    make: inOneOf(/^abilities\.yml$/, at(/(?<=relation: )[\w-]+/g, otherRelation)),
  },
  {
    name: 'a certainty is another',
    published: 'unknowable',
    make: inOneOf(
      /^abilities\.yml$/,
      atLine(/relation: (?:renamed|reworded)/, (line) => `${line}  certainty: likely\n`),
    ),
  },
  {
    name: 'the level of a table is another',
    published: 'harmful',
    make: inOneOf(
      /^zh\/clauses\/annex-a/,
      at(/(?<=level: )\w+/g, (found) => (found === 'basic' ? 'advanced' : 'basic')),
    ),
  },
  {
    name: 'a part of a table opens at another row, and the translation is said to be read again',
    published: 'harmful',
    make: readAgain(
      inOneOf(
        /^zh\/clauses\/annex-a/,
        at(/\b(?:12|18|40)\b/g, (found) => String(Number(found) + 1)),
      ),
    ),
    mayName: ['source/t-ccfags-046-2023.txt'],
  },
  {
    name: 'the cells of a row are printed otherwise, and the translation is said to be read again',
    published: 'harmful',
    make: readAgain(
      inOneOf(
        /^zh\/rows\//,
        at(/(?<=^printed: ).*/gm, () => '[name, name, name, name]'),
      ),
    ),
    mayName: ['source/t-ccfags-046-2023.txt'],
  },
  {
    name: 'the printed contents lead to another clause, and the translation is said to be read again',
    published: 'harmful',
    make: readAgain(
      inOneOf(
        /^zh\/front\/contents/,
        at(/(?<=code: ).+/g, () => 'ms-07'),
      ),
    ),
  },
  {
    name: 'the printed contents name another page, and the translation is said to be read again',
    published: 'harmful',
    make: readAgain(
      inOneOf(
        /^zh\/front\/contents/,
        at(/(?<=page: ')\d/g, () => '9'),
      ),
    ),
    mayName: ['source/t-ccfags-046-2023.txt'],
  },
  {
    name: 'a term of the glossary has another translation',
    published: 'harmful',
    make: inOneOf(
      /^glossary\.yml$/,
      at(/(?<=^ {2}en: ).+/gm, () => 'thing'),
    ),
    mayName: ['en/'],
  },
  {
    name: 'a term is left out of the glossary',
    published: 'unknowable',
    make: leavingOut('glossary.yml'),
  },
  {
    name: 'a term of the glossary is empty',
    published: 'harmful',
    make: adding('glossary.yml', () => "'':\n  en: word\n"),
  },
  {
    name: 'a term of the glossary is forgotten',
    published: 'harmful',
    make: adding('glossary.yml', () => ':\n  en: word\n'),
  },
  {
    name: 'a synonym stands in the text',
    published: 'harmful',
    make: adding('synonyms.yml', () => '用户: { zh: [用户], en: [user] }\n'),
  },
  {
    name: 'a synonym leads nowhere',
    published: 'harmful',
    make: adding('synonyms.yml', () => '投诉信: { zh: [投诉信], en: [letter] }\n'),
  },
  {
    name: 'the text of a note is empty',
    published: 'harmful',
    make: inOneOf(
      /^notes\.yml$/,
      at(/(?<=^ {4}(?:zh|en): ).+/gm, () => "''"),
    ),
  },
];

const keyKinds: Kind[] = [
  {
    name: 'an entry is left out',
    published: 'harmful',
    make: (random) =>
      leavingOut(random.pick(['modules.yml', 'positions.yml', 'abilities.yml', 'notes.yml']))(
        random,
      ),
    mayName: [...codes, 'abilities.yml'],
  },
  {
    name: 'an entry and its line of the ledger are left out',
    published: 'harmful',
    make: leavingOutWithLedger,
    mayName: codes,
  },
  {
    name: 'two notes exchange their codes',
    published: 'harmful',
    make: exchangingNotes,
    mayName: codes,
  },
  {
    name: 'the last note takes a new number, in the ledger as well',
    published: 'harmful',
    make: renumberingLastNote,
    mayName: codes,
  },
  {
    name: 'a key stands twice',
    published: 'harmful',
    make: (random) => {
      const file = random.pick(['modules.yml', 'notes.yml', 'abilities.yml']);
      return adding(file, () => random.pick(entriesOf(file)).lines)(random);
    },
  },
  {
    name: 'a key is misspelt',
    published: 'harmful',
    make: inOneOf(
      /^(?:abilities|modules|notes|positions|glossary)\.yml$/,
      at(/(?<=^ {2}[a-z])[a-z]+(?=:)/gm, (found) => `${found}x`),
    ),
  },
  {
    name: 'an entry has a key that nobody knows',
    published: 'harmful',
    make: inOneOf(
      /^(?:modules|notes|positions|glossary|edition)\.yml$/,
      atLine(/^\S.*:\n$/, (line) => `${line}  weight: 3\n`),
    ),
  },
  {
    name: 'the head of a text has a key that nobody knows',
    published: 'harmful',
    make: inOneOf(
      anyMdx,
      at(/^---\n/gm, (found) => `${found}weight: 3\n`),
    ),
  },
  ...[
    'note-42x',
    'zz9',
    'remark-1',
    'note-xx',
    "'note-43 '",
    "''",
    '~',
    'constructor',
    '__proto__',
    '../../x',
    '"<b>"',
  ].map((odd): Kind => ({
    name: `the key of an entry is ${odd}`,
    published: 'harmful',
    make: (random) =>
      renamingKey(
        random.pick(['modules.yml', 'notes.yml', 'abilities.yml', 'positions.yml']),
        () => odd,
      )(random),
    mayName: [...codes, 'abilities.yml'],
  })),
  ...['046/2023', "'.'", '../../x', '046—2023', '046-2024'].map((odd): Kind => ({
    name: `the edition is ${odd}`,
    published: 'harmful',
    make: renamingKey('edition.yml', () => odd),
    mayName: codes,
  })),
  {
    name: 'there are two editions',
    published: 'harmful',
    make: adding('edition.yml', () => anotherEdition()),
  },
];

const dateKinds: Kind[] = [
  ...['yesterday', "'2026-13-45'", "'2026-02-30'", '"<b>"', "'2026-1-5'"].map((odd): Kind => ({
    name: `the day of a change is ${odd}`,
    published: 'harmful',
    make: renamingKey('changes.yml', () => odd),
  })),
  {
    name: 'the standard is implemented before it is issued',
    published: 'harmful',
    make: inOneOf(
      /^edition\.yml$/,
      at(/(?<=^ {2}implemented: ')2023-11-15/gm, () => '2023-10-15'),
    ),
  },
  {
    name: 'a date is not that of the cover',
    published: 'harmful',
    make: inOneOf(
      /^edition\.yml$/,
      at(/(?<=^ {2}(?:issued|implemented): ')2023-11/gm, () => '2023-12'),
    ),
  },
  {
    name: 'a date is written otherwise',
    published: 'harmful',
    make: inOneOf(
      /^edition\.yml$/,
      at(/(?<=^ {2}(?:issued|implemented): ')[\d-]+/gm, (date) => date.replaceAll('-', '/')),
    ),
  },
  {
    name: 'a date is not quoted',
    published: 'harmless',
    make: inOneOf(
      /^edition\.yml$/,
      at(/'2023-\d\d-\d\d'/g, (date) => date.slice(1, -1)),
    ),
  },
];

const ledgerKinds: Kind[] = [
  {
    name: 'a line of the ledger is left out',
    published: 'harmful',
    make: inOneOf(
      /^ledger\.txt$/,
      atLine(/./, () => ''),
    ),
  },
  {
    name: 'the ledger has a code that is not there',
    published: 'harmful',
    make: inOneOf(
      /^ledger\.txt$/,
      atLine(/./, (line) => `${line}note-99\n`),
    ),
  },
  {
    name: 'a line of the ledger stands twice',
    published: 'harmful',
    make: inOneOf(
      /^ledger\.txt$/,
      atLine(/./, (line) => line + line),
    ),
  },
  {
    name: 'two lines of the ledger change places',
    published: 'harmless',
    make: inOneOf(/^ledger\.txt$/, exchangingLines(/./)),
  },
  {
    name: 'the ledger has no last line end',
    published: 'harmless',
    make: inOneOf(/^ledger\.txt$/, (text) => text.trimEnd()),
  },
  {
    name: 'a line of the ledger has a space',
    published: 'harmful',
    make: inOneOf(
      /^ledger\.txt$/,
      atLine(/./, (line) => ` ${line}`),
    ),
  },
];

const fileKinds: Kind[] = [
  {
    name: 'a Chinese file is left out',
    published: 'harmful',
    make: instead(chinese, () => undefined),
    mayName: [...codes, 'abilities.yml', 'positions.yml'],
  },
  {
    name: 'a translation is left out',
    published: 'harmful',
    make: instead(english, () => undefined),
  },
  {
    name: 'a text is left out in both languages',
    published: 'harmful',
    make: leavingOutBoth,
    mayName: [...codes, 'abilities.yml', 'positions.yml', 'source/t-ccfags-046-2023.txt'],
  },
  {
    name: 'a file of records is left out',
    published: 'harmful',
    make: instead(records, () => undefined),
  },
  {
    name: 'the ledger is left out',
    published: 'harmful',
    make: instead(/^ledger\.txt$/, () => undefined),
  },
  {
    name: 'a page is left out in one language',
    published: 'harmful',
    make: instead(pages, () => undefined),
  },
  {
    name: 'a file of records is empty',
    published: 'harmful',
    make: instead(
      /^(?:abilities|edition|glossary|modules|notes|positions|changes)\.yml$/,
      () => '',
    ),
  },
  {
    name: 'the synonyms are empty',
    published: 'harmless',
    make: instead(/^synonyms\.yml$/, () => ''),
  },
  {
    name: 'a file of records holds white space',
    published: 'harmful',
    make: instead(/^(?:abilities|glossary|modules|notes|positions)\.yml$/, () => '\n \n'),
  },
  {
    name: 'a file of records holds a number',
    published: 'harmful',
    make: instead(records, () => '42\n'),
  },
  {
    name: 'a file of records holds a list',
    published: 'harmful',
    make: instead(records, () => '- one\n- two\n'),
  },
  { name: 'a text is empty', published: 'harmful', make: instead(anyMdx, () => '') },
  {
    name: 'the body of a text is empty',
    published: 'harmful',
    make: inOneOf(/^(?:zh|en)\/(?:clauses\/3\.[1-6]|rows|front\/foreword)/, (text) =>
      text.replace(/(?<=\n---\n)[\s\S]*/, ''),
    ),
    mayName: ['source/t-ccfags-046-2023.txt'],
  },
  { name: 'a page is empty in both languages', published: 'harmful', make: emptyPages },
  {
    name: 'a text ends in the middle',
    published: 'harmful',
    make: inOneOf(anyMdx, (text, random) => text.slice(0, random.below(text.length - 5))),
  },
  {
    name: 'a file of records ends in the middle',
    published: 'harmful',
    make: inOneOf(/^(?:abilities|modules|positions|notes)\.yml$/, (text, random) =>
      text.slice(0, random.below(text.length - 20)),
    ),
    mayName: [...codes, 'abilities.yml'],
  },
  {
    name: 'a folder stands in place of a text',
    published: 'harmful',
    make: instead(anyMdx, () => ({ folder: true })),
  },
  {
    name: 'a link to nowhere stands in place of a text',
    published: 'harmful',
    make: instead(anyMdx, () => ({ linkTo: 'nowhere.mdx' })),
  },
  {
    name: 'a link to itself stands in place of a text',
    published: 'harmful',
    make: instead(anyMdx, (file) => ({ linkTo: file.split('/').at(-1) ?? '' })),
  },
  {
    name: 'a copy of an editor lies beside a text',
    published: 'harmless',
    make: extra((file) => `${file}~`),
  },
  {
    name: 'a copy of an editor has an ending',
    published: 'harmless',
    make: extra((file) => `${file}.bak`),
  },
  {
    name: 'a hidden file lies beside a text',
    published: 'harmless',
    make: extra((file) => file.replace(/[^/]+$/, '.DS_Store')),
  },
  {
    name: 'a copy of a text lies in a folder below',
    published: 'harmless',
    make: extra((file) => file.replace(/([^/]+)$/, 'old/$1')),
  },
  {
    name: 'a page has a neighbour that the site does not show',
    published: 'harmful',
    make: extraPages,
  },
  ...[
    '2 copy',
    '02',
    '5.1.1 (1)',
    '5.1.1x',
    'b.1',
    '.6',
    'constructor',
    'foreword',
    'ms',
    'note-01',
    'annex-b',
    'a.2',
    '5.5 ',
  ].map((odd): Kind => ({
    name: `a copy of a clause is called ${odd}`,
    published: 'harmful',
    make: twins((code) => `clauses/${code}`, '2', odd),
    mayName: codes,
  })),
  ...[
    'table-a.1-3 copy',
    'table-a.1-03',
    'table-a.1-0',
    'table-a.3-1',
    'ms-99',
    'table-a.1-49',
  ].map((odd): Kind => ({
    name: `a copy of a row is called ${odd}`,
    published: 'harmful',
    make: twins((code) => `rows/${code}`, 'table-a.1-3', odd),
    mayName: [...codes, 'abilities.yml'],
  })),
];

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

const byteKinds: Kind[] = [
  ...Object.entries(signs).map(([name, sign]): Kind => ({
    name: `a text has ${name}`,
    published: 'harmful',
    make: inOneOf(
      englishOrNotes,
      at(/(?<=[a-z] )(?=[a-z])/g, () => sign),
    ),
  })),
  ...Object.entries(signs)
    .slice(0, 6)
    .map(([name, sign]): Kind => ({
      name: `a Chinese text that is said to be read again has ${name}`,
      published: 'harmful',
      make: readAgain(
        inOneOf(
          chineseParagraphs,
          at(/(?<=\p{sc=Han})(?=\p{sc=Han})/gu, () => sign),
        ),
      ),
      mayName: ['source/t-ccfags-046-2023.txt'],
    })),
  {
    name: 'a name has NUL as an escape',
    published: 'harmful',
    make: inOneOf(
      /^modules\.yml$/,
      at(/(?<=^ {4}en: ).+/gm, (name) => `"${name}\\x00"`),
    ),
  },
  {
    name: 'a key has a sign without width',
    published: 'harmful',
    make: renamingKey('notes.yml', (key) => `${key}\u200b`),
    mayName: codes,
  },
  {
    name: 'a page has a control character',
    published: 'harmful',
    make: inOneOf(
      pages,
      at(/(?<=\n\n)(?=\p{L})/gu, () => '\u0007'),
    ),
  },
  {
    name: 'a byte is of Windows-1252',
    published: 'harmful',
    make: withByte(/^en\/(?:clauses|rows|pages)\/|^notes\.yml$/, 0x92),
  },
  {
    name: 'a file is in UTF-16',
    published: 'harmful',
    make: inOtherBytes(/^(?:modules|notes|positions)\.yml$|^en\/rows\//, (text) =>
      Buffer.from(`\ufeff${text}`, 'utf16le'),
    ),
  },
  {
    name: 'a file begins with a byte order mark',
    published: 'harmless',
    make: inOneOf(/\.(?:mdx|yml|txt)$/, (text) => `\ufeff${text}`),
  },
  {
    name: 'lines end in CR and LF',
    published: 'harmless',
    make: inOneOf(/^(?!source).*\.(?:mdx|yml|txt)$/, (text) => text.replaceAll('\n', '\r\n')),
    mayName: ['en/'],
  },
  {
    name: 'lines end in CR',
    published: 'harmless',
    make: inOneOf(/^(?!source).*\.(?:mdx|yml|txt)$/, (text) => text.replaceAll('\n', '\r')),
    mayName: ['en/'],
  },
  {
    name: 'a space follows the hyphens',
    published: 'harmless',
    make: inOneOf(anyMdx, (text) => text.replace('---\n', '--- \n')),
  },
  {
    name: 'a tab stands in the indentation',
    published: 'harmful',
    make: inOneOf(
      records,
      at(/^ {2}(?=\w)/gm, () => '\t'),
    ),
  },
  {
    name: 'a paragraph is broken over two lines',
    published: 'harmful',
    make: inOneOf(/^en\/rows\//, inBody(/(?<=[a-z]) (?=[a-z])/g, '\n')),
  },
  {
    name: 'a paragraph ends in spaces',
    published: 'harmless',
    make: inOneOf(/^en\/rows\//, (text) => text.replace(/\n$/, '  \n')),
  },
  {
    name: 'letters are decomposed',
    published: 'harmful',
    make: inOneOf(/^en\/rows\//, inBody(/(?<= )[aeo](?=[a-z])/g, 'e\u0301')),
  },
];

const yamlKinds: Kind[] = [
  {
    name: 'a value names an anchor that is not there',
    published: 'harmful',
    make: inOneOf(records, (text) => `${text}x: *nowhere\n`),
  },
  {
    name: 'anchors grow without end',
    published: 'harmful',
    make: inOneOf(records, (text) => text + bomb),
  },
  {
    name: 'a value has a tag that nobody knows',
    published: 'harmful',
    make: inOneOf(
      /^(?:modules|positions|edition)\.yml$/,
      at(/(?<=^ +en: )(?=\w)/gm, () => '!foo '),
    ),
  },
  {
    name: 'a colon stands in a value',
    published: 'harmful',
    make: inOneOf(
      /^(?:modules|positions|notes)\.yml$/,
      at(/(?<=^ +en: \w+)(?= )/gm, () => ':'),
    ),
  },
  {
    name: 'a quote is not closed',
    published: 'harmful',
    make: inOneOf(
      /^(?:modules|positions|notes|edition)\.yml$/,
      at(/(?<=^ +en: )(?=\w)/gm, () => '"'),
    ),
  },
  {
    name: 'a text is a number',
    published: 'harmful',
    make: inOneOf(
      /^(?:modules|positions)\.yml$/,
      at(/(?<=^ +(?:zh|en): ).+/gm, () => '12'),
    ),
  },
  {
    name: 'a text is nothing',
    published: 'harmful',
    make: inOneOf(
      /^(?:modules|positions|notes)\.yml$/,
      at(/(?<=^ +(?:zh|en): ).+/gm, () => ''),
    ),
  },
  {
    name: 'a text is a list',
    published: 'harmful',
    make: inOneOf(
      /^(?:modules|positions|notes)\.yml$/,
      at(/(?<=^ +(?:zh|en): ).+/gm, () => '[one, two]'),
    ),
  },
  {
    name: 'a file holds two documents',
    published: 'harmful',
    make: inOneOf(
      records,
      at(/^(?=\S+:)/gm, () => '---\n'),
    ),
  },
  {
    name: 'the head of a text is not closed',
    published: 'harmful',
    make: inOneOf(anyMdx, (text) => text.replace('\n---\n', '\n')),
  },
  {
    name: 'the head of a text is not YAML',
    published: 'harmful',
    make: inOneOf(anyMdx, (text) => text.replace('---\n', '---\n: [\n')),
  },
];

const markupKinds: Kind[] = [
  {
    name: 'a text has an element of HTML',
    published: 'harmful',
    make: inOneOf(english, inBody(/ (?=[a-z])/g, ' <b>x</b> ')),
  },
  {
    name: 'a text has an expression',
    published: 'harmful',
    make: inOneOf(english, inBody(/ (?=[a-z])/g, ' {process.exit()} ')),
  },
  {
    name: 'a text has emphasis',
    published: 'harmful',
    make: inOneOf(english, inBody(/(?<= )[a-z]{4,}/g, '**word**')),
  },
  {
    name: 'a page has another heading',
    published: 'harmful',
    make: inOneOf(pages, (text) => `${text}\n## One more\n`),
  },
  {
    name: 'a page leads to one that is not there',
    published: 'harmful',
    make: inOneOf(pages, (text) => `${text}\n[x](nowhere.html)\n`),
  },
  {
    name: 'a page ends the build',
    published: 'harmful',
    make: inOneOf(pages, (text) => `${text}\n{process.exit()}\n`),
  },
  {
    name: 'a page is no MDX',
    published: 'harmful',
    make: inOneOf(pages, (text) => `${text}\n<div>\n`),
  },
];

/** All kinds of fault that are tried. */
export const kinds: Kind[] = [
  ...textKinds,
  ...englishKinds,
  ...recordKinds,
  ...keyKinds,
  ...dateKinds,
  ...ledgerKinds,
  ...fileKinds,
  ...byteKinds,
  ...yamlKinds,
  ...markupKinds,
];

function brokenCode(code: string, random: Random): string {
  return random.pick([`${code}9`, `x${code}`, code.replace(/.$/, 'q')]);
}

function otherRelation(relation: string, random: Random): string {
  const all = ['same', 'level-differs', 'split', 'reworded', 'qualified', 'item-only', 'row-only'];
  return random.pick(all.filter((one) => one !== relation));
}

/** Rewrites below the head of a text, or in the values of one without a body. */
function inBody(pattern: RegExp, replacement: string) {
  return (text: string, random: Random) => {
    const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n?)([\s\S]*)$/.exec(text) ?? [];
    const rewritten = at(pattern, () => replacement)(body, random);
    return rewritten === undefined ? undefined : head + rewritten;
  };
}

function instead(path: RegExp, make: (file: string) => Instead): Maker {
  return (random) => {
    const file = random.pick(filesLike(path));
    return { file, edits: { [file]: make(file) } };
  };
}

function adding(file: string, text: (random: Random) => string): Maker {
  return (random) => ({ file, edits: { [file]: textOf(file) + text(random) } });
}

function entry(key: string, ...facts: string[]) {
  return () =>
    [`${key}:`, ...facts, 'text:', '  zh: 试', '  en: Try', '']
      .map((line, index) => (index === 0 || line === '' ? line : `  ${line}`))
      .join('\n');
}

function anotherEdition(): string {
  return textOf('edition.yml').replace('046-2023:', '047-2024:');
}

function leavingOut(file: string): Maker {
  return (random) => {
    const { lines } = random.pick(entriesOf(file));
    return { file, edits: { [file]: textOf(file).replace(lines, '') } };
  };
}

function leavingOutWithLedger(random: Random) {
  const { key, lines } = random.pick(entriesOf('notes.yml'));
  return {
    file: 'notes.yml',
    edits: {
      'notes.yml': textOf('notes.yml').replace(lines, ''),
      'ledger.txt': textOf('ledger.txt').replace(`${key}\n`, ''),
    },
  };
}

function exchangingNotes(random: Random) {
  const [one, other] = random.sample(entriesOf('notes.yml'), 2);
  const [first = '', second = ''] = [one?.key, other?.key];
  const text = textOf('notes.yml')
    .replace(`${first}:`, 'note-between:')
    .replace(`${second}:`, `${first}:`)
    .replace('note-between:', `${second}:`);
  return { file: 'notes.yml', edits: { 'notes.yml': text } };
}

function renumberingLastNote() {
  const last = entriesOf('notes.yml').at(-1)?.key ?? '';
  const edits = ['notes.yml', 'ledger.txt'].map((file) => [
    file,
    textOf(file).replace(last, 'note-98'),
  ]);
  return { file: 'notes.yml', edits: Object.fromEntries(edits) as Record<string, string> };
}

function exchangingFiles(path: RegExp): Maker {
  return (random) => {
    const [one = '', other = ''] = random.sample(filesLike(path), 2);
    return { file: one, edits: { [one]: textOf(other), [other]: textOf(one) } };
  };
}

/** Two neighbours of one module, so that only their order is wrong. */
function exchangingRows(): Maker {
  return (random) => {
    const ordinal = 1 + random.below(40);
    const [one, other] = [ordinal, ordinal + 1].map((number) => `rows/table-a.1-${number}.mdx`);
    const edits = ['zh', 'en'].flatMap((language) => [
      [`${language}/${one}`, textOf(`${language}/${other}`)],
      [`${language}/${other}`, textOf(`${language}/${one}`)],
    ]);
    return { file: `zh/${one}`, edits: Object.fromEntries(edits) as Record<string, string> };
  };
}

function leavingOutBoth(random: Random) {
  const file = random.pick(filesLike(chinese));
  return { file, edits: { [file]: undefined, [file.replace('zh/', 'en/')]: undefined } };
}

function emptyPages(random: Random) {
  const file = random.pick(filesLike(/^zh\/pages\//));
  const emptied = (one: string) => textOf(one).replace(/(?<=\n---\n)[\s\S]*/, '');
  const twin = file.replace('zh/', 'en/');
  return { file, edits: { [file]: emptied(file), [twin]: emptied(twin) } };
}

function extra(name: (file: string) => string): Maker {
  return (random) => {
    const file = random.pick(filesLike(anyMdx));
    return { file: name(file), edits: { [name(file)]: textOf(file) } };
  };
}

function extraPages() {
  const edits = ['zh', 'en'].map((language) => [
    `${language}/pages/extra.mdx`,
    textOf(`${language}/pages/about.mdx`),
  ]);
  return { file: 'zh/pages/extra.mdx', edits: Object.fromEntries(edits) as Record<string, string> };
}

/** A copy under another name, in both languages. */
function twins(path: (code: string) => string, code: string, odd: string): Maker {
  return () => {
    const edits = ['zh', 'en'].map((language) => [
      `${language}/${path(odd)}.mdx`,
      textOf(`${language}/${path(code)}.mdx`),
    ]);
    return {
      file: `zh/${path(odd)}.mdx`,
      edits: Object.fromEntries(edits) as Record<string, string>,
    };
  };
}

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
