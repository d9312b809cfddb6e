import type { Random } from '../../random.ts';
import {
  at,
  atLine,
  inOneOf,
  otherCharacter,
  readAgain,
  renamingKey,
  adding,
  leavingOut,
} from '../edits.ts';
import {
  harmful,
  harmless,
  unknowable,
  hanInNames,
  codes,
  transcription,
  type Kind,
} from './kind.ts';
const codeValue =
  /(?<=(?:row|item|position|clause|printedUnder): '?)[\w.-]+|(?<=concerns: \[)[\w.-]+/g;

/** Faults in what the records say. */
export const recordKinds: Kind[] = [
  harmful(
    'a Chinese character of a name is changed',
    inOneOf(/^(?:modules|positions|edition)\.yml$/, at(hanInNames, otherCharacter)),
    [...transcription, 'glossary.yml'],
  ),
  unknowable(
    'a Chinese character of a note is changed',
    inOneOf(/^notes\.yml$/, at(hanInNames, otherCharacter)),
  ),
  unknowable(
    'an English name is another',
    inOneOf(
      /^(?:modules|positions)\.yml$/,
      at(/(?<=^ +en: )\w+/gm, () => 'Thing'),
    ),
  ),
  harmful(
    'a code names what is not there',
    inOneOf(/^(?:abilities|modules|notes|positions)\.yml$/, at(codeValue, brokenCode)),
  ),
  harmful(
    'the module of a row is another',
    inOneOf(
      /^zh\/rows\//,
      at(/(?<=^module: ).+/gm, () => 'da-m1'),
    ),
    ['abilities.yml', ...transcription],
  ),
  harmful(
    'the module of a row is not there',
    inOneOf(
      /^zh\/rows\//,
      at(/(?<=^module: ).+/gm, () => 'zz-m1'),
    ),
  ),
  harmful(
    'the row of an ability is another',
    inOneOf(
      /^abilities\.yml$/,
      at(/(?<=row: table-a\.)1-\d+/g, () => '2-3'),
    ),
  ),
  harmful(
    'the item of an ability is another',
    inOneOf(
      /^abilities\.yml$/,
      at(/(?<=item: )5\.1\.2\.1-\d+/g, () => '5.4.2.1-2'),
    ),
  ),
  harmful(
    'the clause of a position is another',
    inOneOf(
      /^positions\.yml$/,
      at(/(?<=clause: ')5\.\d/g, (found) => (found === '5.1' ? '5.2' : '5.1')),
    ),
    codes,
  ),
  harmful(
    'the position of a module is another',
    inOneOf(
      /^modules\.yml$/,
      at(/(?<=position: )\w+/g, (found) => (found === 'uo' ? 'mo' : 'uo')),
    ),
    ['abilities.yml', ...transcription],
  ),
  unknowable(
    'a note concerns another thing',
    inOneOf(
      /^notes\.yml$/,
      at(/(?<=concerns: \[)[^,\]]+/g, () => 'da-03'),
    ),
  ),
  harmful(
    'a change concerns what is not there',
    adding('changes.yml', entry("'2026-11-24'", 'concerns: [ms-99]')),
  ),
  harmful(
    'a relation is another',
    inOneOf(/^abilities\.yml$/, at(/(?<=relation: )[\w-]+/g, otherRelation)),
  ),
  unknowable(
    'a certainty is another',
    inOneOf(
      /^abilities\.yml$/,
      atLine(/relation: (?:renamed|reworded)/, (line) => `${line}  certainty: likely\n`),
    ),
  ),
  harmful(
    'the level of a table is another',
    inOneOf(
      /^zh\/clauses\/annex-a/,
      at(/(?<=level: )\w+/g, (found) => (found === 'basic' ? 'advanced' : 'basic')),
    ),
  ),
  harmful(
    'a part of a table opens at another row, and the translation is said to be read again',
    readAgain(
      inOneOf(
        /^zh\/clauses\/annex-a/,
        at(/\b(?:12|18|40)\b/g, (found) => String(Number(found) + 1)),
      ),
    ),
    transcription,
  ),
  harmful(
    'the cells of a row are printed otherwise, and the translation is said to be read again',
    readAgain(
      inOneOf(
        /^zh\/rows\//,
        at(/(?<=^printed: ).*/gm, () => '[name, name, name, name]'),
      ),
    ),
    transcription,
  ),
  harmful(
    'the printed contents lead to another clause, and the translation is said to be read again',
    readAgain(
      inOneOf(
        /^zh\/front\/contents/,
        at(/(?<=code: ).+/g, () => 'ms-07'),
      ),
    ),
  ),
  harmful(
    'the printed contents name another page, and the translation is said to be read again',
    readAgain(
      inOneOf(
        /^zh\/front\/contents/,
        at(/(?<=page: ')\d/g, () => '9'),
      ),
    ),
    transcription,
  ),
  harmful(
    'a term of the glossary has another translation',
    inOneOf(
      /^glossary\.yml$/,
      at(/(?<=^ {2}en: ).+/gm, () => 'thing'),
    ),
    ['en/'],
  ),
  unknowable('a term is left out of the glossary', leavingOut('glossary.yml')),
  harmful(
    'a term of the glossary is empty',
    adding('glossary.yml', () => "'':\n  en: word\n"),
  ),
  harmful(
    'a term of the glossary is forgotten',
    adding('glossary.yml', () => ':\n  en: word\n'),
  ),
  harmful(
    'a synonym stands in the text',
    adding('synonyms.yml', () => '用户: { zh: [用户], en: [user] }\n'),
  ),
  harmful(
    'a synonym leads nowhere',
    adding('synonyms.yml', () => '投诉信: { zh: [投诉信], en: [letter] }\n'),
  ),
  harmful(
    'the text of a note is empty',
    inOneOf(
      /^notes\.yml$/,
      at(/(?<=^ {4}(?:zh|en): ).+/gm, () => "''"),
    ),
  ),
  ...['yesterday', "'2026-13-45'", "'2026-02-30'", '"<b>"', "'2026-1-5'"].map((odd) =>
    harmful(
      `the day of a change is ${odd}`,
      renamingKey('changes.yml', () => odd),
    ),
  ),
  harmful(
    'the standard is implemented before it is issued',
    inOneOf(
      /^edition\.yml$/,
      at(/(?<=^ {2}implemented: ')2023-11-15/gm, () => '2023-10-15'),
    ),
  ),
  harmful(
    'a date is not that of the cover',
    inOneOf(
      /^edition\.yml$/,
      at(/(?<=^ {2}(?:issued|implemented): ')2023-11/gm, () => '2023-12'),
    ),
  ),
  harmful(
    'a date is written otherwise',
    inOneOf(
      /^edition\.yml$/,
      at(/(?<=^ {2}(?:issued|implemented): ')[\d-]+/gm, (date) => date.replaceAll('-', '/')),
    ),
  ),
  harmless(
    'a date is not quoted',
    inOneOf(
      /^edition\.yml$/,
      at(/'2023-\d\d-\d\d'/g, (date) => date.slice(1, -1)),
    ),
  ),
];

function brokenCode(code: string, random: Random): string {
  return random.pick([`${code}9`, `x${code}`, code.replace(/.$/, 'q')]);
}

function otherRelation(relation: string, random: Random): string {
  const all = ['same', 'level-differs', 'split', 'reworded', 'qualified', 'item-only', 'row-only'];
  return random.pick(all.filter((one) => one !== relation));
}

function entry(key: string, ...facts: string[]) {
  return () =>
    [`${key}:`, ...facts, 'text:', '  zh: 试', '  en: Try', '']
      .map((line, index) => (index === 0 || line === '' ? line : `  ${line}`))
      .join('\n');
}
