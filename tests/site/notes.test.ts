import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { codeAndName, kindOf, placeOf, type Part } from '../support/codes-on-pages.ts';
import {
  at,
  attributes,
  differences,
  find,
  linkDifferences,
  listDifferences,
} from '../support/shown.ts';
import {
  open,
  permanentFile,
  targets,
  trees,
  type Elements,
  type Opened,
} from '../support/shown.ts';
import {
  abilities,
  annex,
  annexClauses,
  clauses,
  foreword,
  ledger,
  notes,
  positions,
} from '../support/written.ts';
import { tables, type WrittenNote } from '../support/written.ts';

const kinds = [
  'damage',
  'filing',
  'difference',
  'slip',
  'wording',
  'structure',
  'typography',
  'translation',
];

const ordinalOf = (code: string) => Number(code.replace('note-', ''));
const markOf = ({ code }: WrittenNote) => message('notes.mark', { ordinal: ordinalOf(code) });

/** The notes that concern any of some codes, in the order of their own codes. */
const notesAt = (codes: string[]) =>
  notes.filter(({ concerns }) => concerns.some((code) => codes.includes(code)));

/** The pages that list the notes about what they show, and the codes that they show. */
const listing: [page: string, codes: string[]][] = [
  ...[foreword, ...clauses].map(({ code }): [string, string[]] => [
    placeOf(code),
    ledger.filter(
      (one) => one === code || one.startsWith(`${code}-`) || one.startsWith(`${code}.`),
    ),
  ]),
  ['annex-a.html', [annex, ...annexClauses, ...tables].map(({ code }) => code)],
  ...positions.map(({ code }): [string, string[]] => [
    placeOf(code),
    ledger.filter((one) => one === code || one.startsWith(`${code}-`)),
  ]),
  ...abilities.map(({ code, item, row }): [string, string[]] => [
    placeOf(code),
    [code, ...[item, row].flatMap((one) => (one ? [one.code] : []))],
  ]),
];

describe.each(trees)('in %s', (tree) => {
  test('the page of notes has every note by kind, with what it says and what it concerns', () => {
    const page = open(tree, 'notes.html');
    const sections = find(page, 'main > section');
    expect(
      listDifferences(
        page,
        'kind',
        sections.children('h2'),
        kinds.map((kind) => [message(`noteKind.${kind}`)]),
      ),
    ).toEqual([]);
    const found = kinds.flatMap((kind, index) => {
      const own = notes.filter((note) => note.kind === kind);
      const articles = sections.eq(index).children('article');
      const codes = attributes(articles, 'id').join(' ');
      if (codes !== own.map(({ code }) => code).join(' '))
        return [`${page.file} ${kind}: ${codes}`];
      return own.flatMap((note, position) => noteDifferences(page, note, articles.eq(position)));
    });
    expect(found).toEqual([]);
    expect(notes.every(({ kind }) => kinds.includes(kind))).toBe(true);
  });

  test('every page of the standard has the notes about what it shows, or where they are many, the ways to them', () => {
    const found = listing.flatMap(([file, codes]) => {
      const page = open(tree, file);
      // The page of a position has them beside what they are about (positions.test.ts).
      return listedDifferences(page, file.startsWith('positions/') ? [] : notesAt(codes));
    });
    expect(found).toEqual([]);
  });

  test('every place that a note concerns is marked, and no other', () => {
    const found = [
      ...clauses.map(({ code }) => placeOf(code)),
      ...[...positions, ...abilities].map(({ code }) => placeOf(code)),
      'clauses/foreword.html',
      'annex-a.html',
      'full.html',
      'terms.html',
      'matrix.html',
    ].flatMap((file) => {
      const page = open(tree, file);
      return ledger.flatMap((code) => {
        const place = markedPlace(page, code);
        if (place === undefined) return [];
        const own = notesAt([code]);
        return [
          ...listDifferences(
            page,
            `mark at ${code}`,
            marksIn(place),
            own.map((note) => [tree === 'en' ? markOf(note).en : markOf(note).zh]),
          ),
          ...linkDifferences(
            page,
            `marks at ${code}`,
            marksIn(place),
            own.map((note) => note.code),
          ),
        ];
      });
    });
    expect(found).toEqual([]);
  });
});

function noteDifferences(page: Opened, note: WrittenNote, article: Elements): string[] {
  const concerns = article.find('ul > li');
  return [
    ...differences(page, note.code, article.children('h3'), [
      markOf(note),
      note.code.toUpperCase(),
    ]),
    ...(targets(page, article.find('h3 a')).join() === permanentFile(note.code)
      ? []
      : [`${page.file} ${note.code}: no permanent address`]),
    ...listDifferences(page, `${note.code} text`, article.children('p'), [[note.text]]),
    ...listDifferences(page, `${note.code} concerns`, concerns, note.concerns.map(codeAndName)),
    ...linkDifferences(page, `${note.code} concerns`, concerns.find('a'), note.concerns),
  ];
}

function listedDifferences(page: Opened, expected: WrittenNote[]): string[] {
  const list = at(page, 'notes-here').parent();
  const codes = expected.map(({ code }) => code);
  if (expected.length === 0) return list.length === 0 ? [] : [`${page.file}: has notes`];
  const entries: Part[][] = expected.flatMap((note) => [[markOf(note)], [note.text]]);
  const isLong = expected.length > 6;
  return [
    ...differences(page, 'notes', list.children('h2'), [message('notes.here')]),
    ...linkDifferences(page, 'notes', list.find('a'), codes),
    ...(isLong
      ? listDifferences(
          page,
          'note',
          list.find('a'),
          expected.map((note) => [page.tree === 'en' ? markOf(note).en : markOf(note).zh]),
        )
      : listDifferences(page, 'note', list.find('dt, dd'), entries)),
  ];
}

/** Where the marks of a code stand on a page: in a row beside its name, not beside its module. */
function markedPlace(page: Opened, code: string): Elements | undefined {
  const place = at(page, code);
  if (place.length === 0) return undefined;
  if (kindOf(code) === 'row') return place.children('th').last();
  // Headings hold what they name, and nothing else: the marks stand beside them.
  if (page.file.includes('positions/') && ['position', 'module'].includes(kindOf(code))) {
    return place.parent();
  }
  const isBare =
    place.is('a, th') ||
    // What stands beside an ability, and the headings that lead from a position into the clauses.
    (page.file.includes('abilities/') && place.is('li')) ||
    (page.file.includes('positions/') && ['clause', 'positionLevel'].includes(kindOf(code)));
  return isBare ? undefined : place;
}

const marksIn = (place: Elements) => place.find('sup a');
