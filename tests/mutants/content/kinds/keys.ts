import type { Random } from '../../random.ts';
import {
  at,
  atLine,
  entriesOf,
  exchangingLines,
  inOneOf,
  renamingKey,
  textOf,
  adding,
  leavingOut,
} from '../edits.ts';
import { harmful, harmless, texts, codes, type Kind } from './kind.ts';

/** Faults in keys, in codes and in the ledger. */
export const keyKinds: Kind[] = [
  harmful(
    'an entry is left out',
    (random) =>
      leavingOut(random.pick(['modules.yml', 'positions.yml', 'abilities.yml', 'notes.yml']))(
        random,
      ),
    [...codes, 'abilities.yml'],
  ),
  harmful('an entry and its line of the ledger are left out', leavingOutWithLedger, codes),
  harmful('two notes exchange their codes', exchangingNotes, codes),
  harmful('the last note takes a new number, in the ledger as well', renumberingLastNote, codes),
  harmful('a key stands twice', (random) => {
    const file = random.pick(['modules.yml', 'notes.yml', 'abilities.yml']);
    return adding(file, () => random.pick(entriesOf(file)).lines)(random);
  }),
  harmful(
    'a key is misspelt',
    inOneOf(
      /^(?:abilities|modules|notes|positions|glossary)\.yml$/,
      at(/(?<=^ {2}[a-z])[a-z]+(?=:)/gm, (found) => `${found}x`),
    ),
  ),
  harmful(
    'an entry has a key that nobody knows',
    inOneOf(
      /^(?:modules|notes|positions|glossary|edition)\.yml$/,
      atLine(/^\S.*:\n$/, (line) => `${line}  weight: 3\n`),
    ),
  ),
  harmful(
    'the head of a text has a key that nobody knows',
    inOneOf(
      texts,
      at(/^---\n/gm, (found) => `${found}weight: 3\n`),
    ),
  ),
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
  ].map((odd) =>
    harmful(`the key of an entry is ${odd}`, (random) =>
      renamingKey(random.pick(['modules.yml', 'notes.yml', 'positions.yml']), () => odd)(random),
    ),
  ),
  ...['046/2023', "'.'", '../../x', '046—2023', '046-2024'].map((odd) =>
    harmful(
      `the edition is ${odd}`,
      renamingKey('edition.yml', () => odd),
      codes,
    ),
  ),
  harmful('there are two editions', adding('edition.yml', anotherEdition)),
  harmful(
    'a line of the ledger is left out',
    inOneOf(
      /^ledger\.txt$/,
      atLine(/./, () => ''),
    ),
  ),
  harmful(
    'the ledger has a code that is not there',
    inOneOf(
      /^ledger\.txt$/,
      atLine(/./, (line) => `${line}note-99\n`),
    ),
  ),
  harmful(
    'a line of the ledger stands twice',
    inOneOf(
      /^ledger\.txt$/,
      atLine(/./, (line) => line + line),
    ),
  ),
  harmless('two lines of the ledger change places', inOneOf(/^ledger\.txt$/, exchangingLines(/./))),
  harmless(
    'the ledger has no last line end',
    inOneOf(/^ledger\.txt$/, (text) => text.trimEnd()),
  ),
  harmful(
    'a line of the ledger has a space',
    inOneOf(
      /^ledger\.txt$/,
      atLine(/./, (line) => ` ${line}`),
    ),
  ),
];

function anotherEdition(): string {
  return textOf('edition.yml').replace('046-2023:', '047-2024:');
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
