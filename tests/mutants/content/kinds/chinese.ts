import {
  at,
  atLine,
  exchangingLines,
  inOneOf,
  otherCharacter,
  readAgain,
  type Maker,
} from '../edits.ts';
import { chinese, chineseParagraphs, harmful, transcription, type Kind } from './kind.ts';

const han = /\p{sc=Han}/gu;

/** Slips in the Chinese text, each also with the translation said to have been read since. */
export const chineseKinds: Kind[] = slips().flatMap(([name, make]) => [
  harmful(name, make),
  harmful(`${name}, and the translation is said to be read again`, readAgain(make), [
    ...transcription,
    'ledger.txt',
    'abilities.yml',
  ]),
]);

function slips(): [name: string, make: Maker][] {
  return [
    ['a Chinese character is changed', inOneOf(chinese, at(han, otherCharacter))],
    [
      'a Chinese character is left out',
      inOneOf(
        chinese,
        at(han, () => ''),
      ),
    ],
    [
      'a Chinese character is put in',
      inOneOf(
        chinese,
        at(han, (found, random) => found + otherCharacter(found, random)),
      ),
    ],
    [
      'a Chinese character is doubled',
      inOneOf(
        chinese,
        at(han, (found) => found + found),
      ),
    ],
    [
      'two Chinese characters change places',
      inOneOf(
        chinese,
        at(/\p{sc=Han}{2}/gu, (found) => [...found].reverse().join('')),
      ),
    ],
    [
      'a Chinese comma takes another width',
      inOneOf(
        chinese,
        at(/[，,]/g, (found) => (found === ',' ? '，' : ',')),
      ),
    ],
    [
      'a Chinese paragraph is left out',
      inOneOf(
        chineseParagraphs,
        atLine(/^\p{sc=Han}/u, () => ''),
      ),
    ],
    [
      'a Chinese item is left out',
      inOneOf(
        chinese,
        atLine(/^ {2}- \p{sc=Han}/u, () => ''),
      ),
    ],
    ['two Chinese items change places', inOneOf(chinese, exchangingLines(/^ {2}- \p{sc=Han}/u))],
  ];
}
