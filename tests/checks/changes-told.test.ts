import { beforeAll, describe, expect, test } from 'vitest';
import type { AuthoredContent } from '../../src/checks/authored-content.ts';
import { changesTold } from '../../src/checks/changes-told.ts';
import { changeSchema, type ChangeData } from '../../src/schemas/change.ts';
import { changesSince } from '../../src/standard/changes-since.ts';
import { releaseOf } from '../../src/standard/release-texts.ts';
import {
  append,
  corrected,
  entry,
  found,
  readAndReport,
  release,
  releasedAndEdited,
  replaced,
  together,
  withLines,
  type Edits,
} from '../support/released-content.ts';
import { content as asItIs } from '../support/content.ts';
import { abilities, items, ledger, modules, notes, positions } from '../support/written.ts';

/** What an entry of `changes.yml` says besides its text. */
interface Facts {
  concerns?: string[];
  covers?: string[];
}

/** Something edited after release 9.0.0 of 2099-01-01. */
interface Fixture {
  edits: Edits;
  /** All that its author is told while `changes.yml` does not speak of it. */
  says: string[];
  /** Entries that speak of it, each alone. */
  told: Facts[];
  /** Entries that do not. */
  untold: Facts[];
}

const ability = found(abilities.find(({ item, row }) => item && row?.description));
const row = found(ability.row);
const item = found(ability.item);
const other = found(items.find(({ clause }) => clause !== item.clause));
const module = found(modules.find(({ printedUnder, position }) => printedUnder !== position));
const note = found(notes.at(-1));
const position = found(positions.at(-1));
/** An ability whose item has another one besides, so that it may lose it. */
const split = found(abilities.find(({ relation }) => relation === 'split'));

const sayThat = (code: string, more = '') =>
  `    → Say so in content/changes.yml: add an entry under today’s date that concerns ${code}${more}.`;
const orEnglish = ', or covers [en] where all of the English was revised';
const orNotes = ', or covers [notes] where many were revised';

const [chineseForeword, englishForeword] = [
  'zh/front/foreword.mdx',
  'en/front/foreword.mdx',
] as const;

const fixtures: Record<string, Fixture> = {
  'the English of a row': {
    edits: { [`en/rows/${row.code}.mdx`]: append(' Indeed.') },
    says: [
      `content/en/rows/${row.code}.mdx« Indeed.»  the English of ${row.code} has changed since release 9.0.0: ${longer(row.description?.en, ' Indeed.')}`,
      sayThat(row.code, orEnglish),
    ],
    told: [
      { concerns: [row.code] },
      { concerns: [ability.code] },
      { concerns: [row.table] },
      { covers: ['en'] },
      { concerns: [other.code], covers: ['en'] },
    ],
    untold: [{}, { concerns: [other.code] }, { concerns: [row.module] }, { covers: ['notes'] }],
  },
  'the Chinese of a row': {
    edits: corrected(`rows/${row.code}.mdx`, append('甲乙')),
    says: [
      `content/zh/rows/${row.code}.mdx«甲乙»  the Chinese of ${row.code} has changed since release 9.0.0: ${longer(row.description?.zh, '甲乙')}`,
      sayThat(row.code),
    ],
    told: [{ concerns: [row.code] }, { concerns: [ability.code] }, { concerns: [row.table] }],
    untold: [{}, { covers: ['en'] }, { covers: ['notes'] }],
  },
  'an item in English': {
    edits: { [`en/clauses/${item.clause}.mdx`]: replaced([item.text.en, `${item.text.en} now`]) },
    says: [
      `content/en/clauses/${item.clause}.mdx« now»  the English of ${item.code} has changed since release 9.0.0: ${longer(item.text.en, ' now')}`,
      sayThat(item.code, orEnglish),
    ],
    told: [
      { concerns: [item.code] },
      { concerns: [item.clause] },
      { concerns: [ability.code] },
      { covers: ['en'] },
    ],
    untold: [{}, { concerns: [other.clause] }, { concerns: [item.clause.slice(0, -2)] }],
  },
  'a paragraph more in the foreword': {
    edits: together(corrected('front/foreword.mdx', append('\n\n甲乙丙丁')), {
      [englishForeword]: append('\n\nIndeed.'),
    }),
    says: [
      `content/${chineseForeword}«甲乙丙丁»  the Chinese of foreword has changed since release 9.0.0: “甲乙丙丁” is new`,
      sayThat('foreword'),
      `content/${englishForeword}«Indeed.»  the English of foreword has changed since release 9.0.0: “Indeed.” is new`,
      sayThat('foreword', orEnglish),
    ],
    told: [{ concerns: ['foreword'] }],
    untold: [{}, { covers: ['en'] }],
  },
  'the name of a module': {
    edits: { 'modules.yml': replaced([`en: ${module.name.en}`, `en: ${module.name.en} now`]) },
    says: [
      `content/modules.yml« now»  the English of ${module.code} has changed since release 9.0.0: ${longer(module.name.en, ' now')}`,
      sayThat(module.code, orEnglish),
    ],
    told: [{ concerns: [module.code] }, { covers: ['en'] }],
    untold: [{}, { concerns: [module.position] }],
  },
  'where a module belongs': {
    edits: {
      'modules.yml': (text) =>
        text.replace(new RegExp(`(^${module.code}:\n(?: .*\n)*?) *printedUnder.*\n`, 'm'), '$1'),
    },
    says: [
      `content/modules.yml«${module.code}:»  ${module.code} belongs to ${module.position}; in release 9.0.0 it was ${module.position}, ${module.printedUnder}`,
      sayThat(module.code),
    ],
    told: [{ concerns: [module.code] }],
    untold: [{}, { covers: ['en'] }, { concerns: [module.position] }],
  },
  'the name of a position, which its levels repeat': {
    edits: {
      'positions.yml': replaced([`en: ${position.name.en}`, `en: ${position.name.en} now`]),
    },
    says: [
      `content/positions.yml« now»  the English of ${position.code} has changed since release 9.0.0: ${longer(position.name.en, ' now')}`,
      sayThat(position.code, orEnglish),
    ],
    told: [{ concerns: [position.code] }, { covers: ['en'] }],
    untold: [{}, { concerns: [`${position.code}-basic`] }],
  },
  'a note in Chinese': {
    edits: { 'notes.yml': replaced([note.text.zh, `${note.text.zh}甲乙`]) },
    says: [
      `content/notes.yml«甲乙»  the Chinese of ${note.code} has changed since release 9.0.0: ${longer(note.text.zh, '甲乙')}`,
      sayThat(note.code, orNotes),
    ],
    told: [{ concerns: [note.code] }, { covers: ['notes'] }],
    untold: [{}, { covers: ['en'] }, { concerns: note.concerns }],
  },
  'a note in English': {
    edits: { 'notes.yml': replaced([note.text.en, `${note.text.en} Indeed.`]) },
    says: [
      `content/notes.yml« Indeed.»  the English of ${note.code} has changed since release 9.0.0: ${longer(note.text.en, ' Indeed.')}`,
      sayThat(note.code, orNotes),
    ],
    told: [{ concerns: [note.code] }, { covers: ['notes'] }, { covers: ['en'] }],
    untold: [{}, { concerns: note.concerns }],
  },
  'a note written anew, of what it concerned': {
    edits: { 'notes.yml': replaced([note.text.zh, '子丑寅卯']) },
    says: [
      `content/notes.yml«子丑寅卯»  the Chinese of ${note.code} has changed since release 9.0.0: “${atMost80(note.text.zh)}” is now “子丑寅卯”`,
      sayThat(note.code, orNotes),
    ],
    told: [{ concerns: [note.code] }],
    untold: [{}],
  },
  'what a note concerns': {
    edits: {
      'notes.yml': entry(
        note.code,
        `${note.code}:\n  kind: ${note.kind}\n  concerns: ['4']\n  text:\n    zh: >-\n      ${note.text.zh}\n    en: >-\n      ${note.text.en}\n`,
      ),
    },
    says: [
      `content/notes.yml«${note.code}:»  ${note.code} concerns 4; in release 9.0.0 it was ${note.concerns.join(', ')}`,
      sayThat(note.code, orNotes),
    ],
    told: [{ concerns: [note.code] }, { covers: ['notes'] }],
    untold: [{}, { covers: ['en'] }, { concerns: ['4'] }],
  },
  'what an ability is made of': {
    edits: {
      'abilities.yml': entry(
        split.code,
        `${split.code}:\n  row: ${split.row?.code}\n  relation: row-only\n`,
      ),
    },
    says: [
      `content/abilities.yml«${split.code}:»  ${split.code} is made of ${split.row?.code}; in release 9.0.0 it was ${split.item?.code}, ${split.row?.code}`,
      sayThat(split.code),
    ],
    told: [
      { concerns: [split.code] },
      { concerns: [split.item?.code ?? ''] },
      { concerns: [split.row?.code ?? ''] },
    ],
    untold: [{}, { covers: ['en'] }],
  },
};

const day = '2099-01-02';

describe.each(Object.entries(fixtures))('%s', (_title, { edits, says, told, untold }) => {
  let content: AuthoredContent;
  let report: string[];
  let expected: string[];
  beforeAll(async () => {
    const folder = releasedAndEdited(edits);
    ({ content, report } = await readAndReport(folder));
    expected = withLines(folder, says);
  });

  test('must be told', () => {
    expect(report).toEqual(expected);
  });

  test.each(told)('is told by %j', (facts) => {
    expect(problemsOnce(content, day, facts)).toEqual([]);
  });

  test.each(untold)('is not told by %j', (facts) => {
    expect(problemsOnce(content, day, facts)).not.toEqual([]);
  });
});

/** What the rule finds once `changes.yml` has an entry more. */
function problemsOnce(content: AuthoredContent, on: string, facts: Facts) {
  const change = changeSchema.parse({ text: { zh: '修订。', en: 'Revised.' }, ...facts });
  return changesTold({ ...content, changes: { ...content.changes, [on]: change } });
}

test('who has a mistake to mend is not asked to announce it', async () => {
  const { report } = await readAndReport(
    releasedAndEdited({ [chineseForeword]: append('\n\n甲乙丙丁') }),
  );
  expect(report.filter((line) => line.includes('changes.yml'))).toEqual([]);
  expect(report).not.toEqual([]);
});

/** The days on which `changes.yml` tells of the last note, at release 9.0.0 and since. */
const days: Record<string, { atRelease: string[]; since: string[]; counts: boolean }> = {
  'the day after the release': { atRelease: [], since: ['2099-01-02'], counts: true },
  'the day of the release, after it': { atRelease: [], since: ['2099-01-01'], counts: true },
  'the day of the release, in it': { atRelease: ['2099-01-01'], since: [], counts: false },
  'a day before the release, in it': { atRelease: ['2098-12-31'], since: [], counts: false },
  'a day before the release, after it': { atRelease: [], since: ['2098-12-31'], counts: false },
};

describe('an entry of', () => {
  test.each(Object.entries(days))('%s', (_title, { atRelease, since, counts }) => {
    const problems = changesTold(
      afterNoteChanged(entriesOn(atRelease, 'Revised.'), entriesOn(since, 'Revised.')),
    );
    expect(problems.length === 0).toBe(counts);
  });

  test.each([
    {
      day: '2099-01-01',
      title: 'the day of the release, to which something was added',
      counts: true,
    },
    { day: '2098-12-31', title: 'a day before it, worded otherwise since', counts: false },
  ])('$title', ({ day, counts }) => {
    const problems = changesTold(
      afterNoteChanged(entriesOn([day], 'Revised.'), entriesOn([day], 'Revised again.')),
    );
    expect(problems.length === 0).toBe(counts);
  });
});

function entriesOn(on: string[], en: string) {
  const change = { text: { zh: '修订。', en }, concerns: [note.code], covers: [] };
  return Object.fromEntries(on.map((day) => [day, change]));
}

/** The content, whose last note was another at release 9.0.0, and its entries then and since. */
function afterNoteChanged(
  atRelease: Record<string, ChangeData>,
  since: Record<string, ChangeData>,
): AuthoredContent {
  const earlier = structuredClone(asItIs);
  Object.assign(earlier.changes, atRelease);
  found(earlier.notes[note.code]).text.zh += '甲乙';
  return {
    ...asItIs,
    changes: { ...asItIs.changes, ...atRelease, ...since },
    published: releaseOf(earlier, earlier.ledger, release),
  };
}

test('every text of the standard that changed is missed, in both languages', () => {
  const published = releaseOf(asItIs, asItIs.ledger, release);
  const texts = published.texts.map((text) => ({
    ...text,
    zh: text.zh.with(-1, `${text.zh.at(-1)}甲`),
    en: text.en.with(-1, `${text.en.at(-1)} a`),
  }));
  const told = changesTold({ ...asItIs, published: { ...published, texts } });
  const own = ledger.filter((code) => !/^[a-z]{2}-(?:\d\d|basic|advanced)$/.test(code));
  expect(own.length).toBeGreaterThan(ledger.length / 2);
  expect(told.map(({ message }) => message.split(' has changed')[0])).toEqual(
    own.flatMap((code) => [`the Chinese of ${code}`, `the English of ${code}`]),
  );
});

/** Codes that stood for other things at the release, and entries that tell of that. */
const stoodFor = [
  { code: split.code, of: [split.row?.code ?? ''], told: split.item?.code ?? '' },
  { code: split.code, of: ['table-z.9-1'], told: 'table-z.9-1' },
  { code: `${position.code}-basic`, of: [position.code, '9.2.1'], told: position.code },
];

test.each(stoodFor)('that $code was of $of is told by $told', ({ code, of, told }) => {
  const published = releaseOf(asItIs, asItIs.ledger, release);
  const texts = published.texts.map((text) => (text.code === code ? { ...text, of } : text));
  const content = { ...asItIs, published: { ...published, texts } };
  expect(problemsOnce(content, day, { concerns: [told] })).toEqual([]);
  expect(problemsOnce(content, day, { concerns: [other.code] })).toHaveLength(1);
});

test('an ability is among what changed where its row did, though it is told of the row', () => {
  const earlier = structuredClone(asItIs);
  found(earlier.zhRows[row.code]).data.name += '甲';
  const changes = changesSince(releaseOf(earlier, earlier.ledger, release), asItIs);
  const description = row.description?.zh ?? '';
  const zh = { before: [`${row.name.zh}甲`, description], after: [row.name.zh, description] };
  expect(changes).toEqual([
    { code: row.code, zh },
    { code: ability.code, zh },
  ]);
});

function atMost80(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** How a text is shown to whose end something was added. */
function longer(text = '', addition: string): string {
  const shown = text.length > 20 ? `…${text.slice(-20)}` : text;
  return `“${shown}” is now “${shown}${addition}”`;
}
