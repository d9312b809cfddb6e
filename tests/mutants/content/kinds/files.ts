import type { Random } from '../../random.ts';
import { filesLike, inOneOf, textOf, instead, type Maker } from '../edits.ts';
import {
  harmful,
  harmless,
  chinese,
  english,
  texts,
  pages,
  records,
  codes,
  transcription,
  type Kind,
} from './kind.ts';

/** Files that are missing, empty, odd, or too many. */
export const fileKinds: Kind[] = [
  harmful(
    'a Chinese file is left out',
    instead(chinese, () => undefined),
    [...codes, 'abilities.yml', 'positions.yml'],
  ),
  harmful(
    'a translation is left out',
    instead(english, () => undefined),
  ),
  harmful('a text is left out in both languages', leavingOutBoth, [
    ...codes,
    'abilities.yml',
    'positions.yml',
    ...transcription,
  ]),
  harmful(
    'a file of records is left out',
    instead(records, () => undefined),
  ),
  harmful(
    'the ledger is left out',
    instead(/^ledger\.txt$/, () => undefined),
  ),
  harmful(
    'a page is left out in one language',
    instead(pages, () => undefined),
  ),
  harmful(
    'a file of records is empty',
    instead(/^(?:abilities|edition|glossary|modules|notes|positions|changes)\.yml$/, () => ''),
  ),
  harmless(
    'the synonyms are empty',
    instead(/^synonyms\.yml$/, () => ''),
  ),
  harmful(
    'a file of records holds white space',
    instead(/^(?:abilities|glossary|modules|notes|positions)\.yml$/, () => '\n \n'),
  ),
  harmful(
    'a file of records holds a number',
    instead(records, () => '42\n'),
  ),
  harmful(
    'a file of records holds a list',
    instead(records, () => '- one\n- two\n'),
  ),
  harmful(
    'a text is empty',
    instead(texts, () => ''),
  ),
  harmful(
    'the body of a text is empty',
    inOneOf(/^(?:zh|en)\/(?:clauses\/3\.[1-6]|rows|front\/foreword)/, (text) =>
      text.replace(/(?<=\n---\n)[\s\S]*/, ''),
    ),
    transcription,
  ),
  harmful('a page is empty in both languages', emptyPages),
  harmful(
    'a text ends in the middle',
    inOneOf(texts, (text, random) => text.slice(0, random.below(text.length - 5))),
  ),
  harmful(
    'a file of records ends in the middle',
    inOneOf(/^(?:abilities|modules|positions|notes)\.yml$/, (text, random) =>
      text.slice(0, random.below(text.length - 20)),
    ),
    [...codes, 'abilities.yml'],
  ),
  harmful(
    'a folder stands in place of a text',
    instead(texts, () => ({ folder: true })),
  ),
  harmful(
    'a link to nowhere stands in place of a text',
    instead(texts, () => ({ linkTo: 'nowhere.mdx' })),
  ),
  harmful(
    'a link to itself stands in place of a text',
    instead(texts, (file) => ({ linkTo: file.split('/').at(-1) ?? '' })),
  ),
  harmless(
    'a copy of an editor lies beside a text',
    extra((file) => `${file}~`),
  ),
  harmless(
    'a copy of an editor has an ending',
    extra((file) => `${file}.bak`),
  ),
  harmless('a copy of a clause is hidden', twins('clauses', '2', '.6')),
  harmless(
    'a hidden file lies beside a text',
    extra((file) => file.replace(/[^/]+$/, '.DS_Store')),
  ),
  harmless(
    'a copy of a text lies in a folder below',
    extra((file) => file.replace(/([^/]+)$/, 'old/$1')),
  ),
  harmful('a page has a neighbour that the site does not show', extraPages),
  ...[
    '2 copy',
    '02',
    '5.1.1 (1)',
    '5.1.1x',
    'b.1',
    'constructor',
    'foreword',
    'ms',
    'note-01',
    '5.5 ',
  ].map((odd) => harmful(`a copy of a clause is called ${odd}`, twins('clauses', '2', odd))),
  ...['annex-b', 'a.2'].map((odd) =>
    harmful(`a copy of a clause is called ${odd}`, twins('clauses', '2', odd), codes),
  ),
  ...['table-a.1-3 copy', 'table-a.1-03', 'table-a.1-0', 'ms-99'].map((odd) =>
    harmful(`a copy of a row is called ${odd}`, twins('rows', 'table-a.1-3', odd)),
  ),
  ...['table-a.3-1', 'table-a.1-49'].map((odd) =>
    harmful(`a copy of a row is called ${odd}`, twins('rows', 'table-a.1-3', odd), [
      ...codes,
      'abilities.yml',
    ]),
  ),
];

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
    const file = random.pick(filesLike(texts));
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
function twins(folder: string, code: string, odd: string): Maker {
  return () => {
    const edits = ['zh', 'en'].map((language) => [
      `${language}/${folder}/${odd}.mdx`,
      textOf(`${language}/${folder}/${code}.mdx`),
    ]);
    return {
      file: `zh/${folder}/${odd}.mdx`,
      edits: Object.fromEntries(edits) as Record<string, string>,
    };
  };
}
