import {
  at,
  atLine,
  exchangingLines,
  filesLike,
  inBody,
  inOneOf,
  textOf,
  type Maker,
} from '../edits.ts';
import {
  harmful,
  unknowable,
  english,
  pages,
  transcription,
  type Kind,
  endsTheBuild,
} from './kind.ts';

/** Faults in translations, and marks that a text may not have. */
export const englishKinds: Kind[] = [
  unknowable('an English letter is changed', inOneOf(english, inBody(/[a-z]/g, 'q'))),
  unknowable('an English word is left out', inOneOf(english, inBody(/ [a-z]+/g, ''))),
  unknowable('an English word is another', inOneOf(english, inBody(/(?<= )[a-z]{4,}/g, 'thing'))),
  harmful(
    'an English paragraph is left out',
    inOneOf(
      english,
      atLine(/^[A-Z]\w/, () => ''),
    ),
  ),
  harmful(
    'an English item is left out',
    inOneOf(
      english,
      atLine(/^ {2}- /, () => ''),
    ),
  ),
  unknowable('two English items change places', inOneOf(english, exchangingLines(/^ {2}- /))),
  harmful('Chinese is left in an English text', inOneOf(english, inBody(/ (?=[a-z])/g, ' 掌握 '))),
  harmful(
    'Chinese is left in an English name',
    inOneOf(
      /^(?:modules|positions)\.yml$/,
      at(/(?<=^ +en: ).+/gm, () => '用户运营'),
    ),
  ),
  harmful(
    'the hash of a translation is another',
    inOneOf(
      english,
      at(/(?<=translates: ')./g, (one) => (one === '0' ? '1' : '0')),
    ),
  ),
  harmful(
    'a translation has no hash',
    inOneOf(
      english,
      atLine(/^translates/, () => ''),
    ),
  ),
  harmful('two translations are exchanged', exchangingFiles(/^en\/rows\//)),
  harmful('two Chinese rows are exchanged with their translations', exchangingRows(), [
    'abilities.yml',
    ...transcription,
  ]),
  harmful('a text has an element of HTML', inOneOf(english, inBody(/ (?=[a-z])/g, ' <b>x</b> '))),
  harmful(
    'a text has an expression',
    inOneOf(english, inBody(/ (?=[a-z])/g, ' {process.exit()} ')),
  ),
  harmful('a text has emphasis', inOneOf(english, inBody(/(?<= )[a-z]{4,}/g, '**word**'))),
  harmful(
    'a page has another heading',
    inOneOf(pages, (text) => `${text}\n## One more\n`),
  ),
  harmful(
    'a page leads to one that is not there',
    inOneOf(pages, (text) => `${text}\n[x](nowhere.html)\n`),
  ),
  endsTheBuild(
    'a page ends the build',
    inOneOf(pages, (text) => `${text}\n{process.exit()}\n`),
  ),
  endsTheBuild(
    'a page is no MDX',
    inOneOf(pages, (text) => `${text}\n<div>\n`),
  ),
];

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
