import { describe, expect, test } from 'vitest';
import type { AuthoredContent } from '../../src/checks/authored-content.ts';
import { changesTold } from '../../src/checks/changes-told.ts';
import { changeSchema, type ChangeData } from '../../src/schemas/change.ts';
import { changesSince } from '../../src/standard/changes-since.ts';
import { releaseOf } from '../../src/standard/release-texts.ts';
import { content as asItIs } from '../support/content.ts';
import { contentWith, reportOf, testRule, textIn, type Fixture } from '../support/fixtures.ts';
import {
  append,
  both,
  entry,
  found,
  release,
  replaced,
  sinceRelease,
} from '../support/released-content.ts';
import { abilities, items, ledger, modules, notes, positions } from '../support/written.ts';

/** What an entry of `changes.yml` says besides its text. */
interface Facts {
  concerns?: string[];
  covers?: string[];
}

/** Something edited after release 9.0.0 of 2099-01-01, and what its author is told of it. */
interface Change extends Fixture {
  /** Entries of `changes.yml` that speak of it, each alone. */
  told: Facts[];
  /** Entries that do not. */
  untold: Facts[];
}

const ability = found(abilities.find(({ item, row }) => item && row?.description));
const row = found(ability.row);
const description = found(row.description);
const item = found(ability.item);
const other = found(items.find(({ clause }) => clause !== item.clause));
const module = found(modules.at(0));
const position = found(positions.at(-1));
/** An item that makes two abilities, so that one may lose it. */
const [split, sibling] = abilities.filter(({ relation }) => relation === 'split').map(found) as [
  (typeof abilities)[number],
  (typeof abilities)[number],
];
/** A note of which each text stands on a line of its own. */
const note = found(
  notes.find(({ text }) =>
    [`zh: ${text.zh}\n`, `en: ${text.en}\n`].every((line) => textIn('notes.yml').includes(line)),
  ),
);
const transcription = 'source/t-ccfags-046-2023.txt';
const foreword = (language: string) => `${language}/front/foreword.mdx`;
const issued = '甲乙丙丁';

const changed = (language: string, code: string) =>
  `the ${language} of ${code} has changed since release 9.0.0:`;
const sayThat = (code: string, more = '') =>
  `Say so in content/changes.yml: add an entry under today’s date that concerns ${code}${more}.`;
const orEnglish = ', or covers [en] where all of the English was revised';
const orNotes = ', or covers [notes] where many were revised';

const words: Record<string, Change> = {
  'the English of a row': {
    write: sinceRelease({ [`en/rows/${row.code}.mdx`]: append(' Indeed.') }),
    says: [
      `en/rows/${row.code}.mdx › ${description.en} Indeed. | ${changed('English', row.code)} ${longer(description.en, ' Indeed.')} | ${sayThat(row.code, orEnglish)}`,
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
    write: sinceRelease({
      [`zh/rows/${row.code}.mdx`]: append('甲乙'),
      [transcription]: replaced([description.zh, `${description.zh}甲乙`]),
    }),
    says: [
      `zh/rows/${row.code}.mdx › ${description.zh}甲乙 | ${changed('Chinese', row.code)} ${longer(description.zh, '甲乙')} | ${sayThat(row.code)}`,
    ],
    told: [{ concerns: [row.code] }, { concerns: [ability.code] }, { concerns: [row.table] }],
    untold: [{}, { covers: ['en'] }, { covers: ['notes'] }],
  },
  'the English of an item': {
    write: sinceRelease({
      [`en/clauses/${item.clause}.mdx`]: replaced([item.text.en, `${item.text.en} now`]),
    }),
    says: [
      `en/clauses/${item.clause}.mdx › - ${item.text.en} now | ${changed('English', item.code)} ${longer(item.text.en, ' now')} | ${sayThat(item.code, orEnglish)}`,
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
    write: sinceRelease({
      [foreword('zh')]: append(`\n\n${issued}`),
      [foreword('en')]: append('\n\nIndeed.'),
      [transcription]: afterForeword(issued),
    }),
    says: [
      `${foreword('zh')} › ${issued} | ${changed('Chinese', 'foreword')} “${issued}” is new | ${sayThat('foreword')}`,
      `${foreword('en')} › Indeed. | ${changed('English', 'foreword')} “Indeed.” is new | ${sayThat('foreword', orEnglish)}`,
    ],
    told: [{ concerns: ['foreword'] }],
    untold: [{}, { covers: ['en'] }],
  },
  'the name of a module': {
    write: sinceRelease({
      'modules.yml': replaced([`en: ${module.name.en}\n`, `en: ${module.name.en} now\n`]),
    }),
    says: [
      `modules.yml › en: ${module.name.en} now | ${changed('English', module.code)} ${longer(module.name.en, ' now')} | ${sayThat(module.code, orEnglish)}`,
    ],
    told: [{ concerns: [module.code] }, { covers: ['en'] }],
    untold: [{}, { concerns: [module.position] }],
  },
  'a note in Chinese': {
    write: sinceRelease({ 'notes.yml': replaced([note.text.zh, `${note.text.zh}甲乙`]) }),
    says: [
      `notes.yml › zh: ${note.text.zh}甲乙 | ${changed('Chinese', note.code)} ${longer(note.text.zh, '甲乙')} | ${sayThat(note.code, orNotes)}`,
    ],
    told: [{ concerns: [note.code] }, { covers: ['notes'] }],
    untold: [{}, { covers: ['en'] }, { concerns: note.concerns }],
  },
  'a note in English': {
    write: sinceRelease({ 'notes.yml': replaced([note.text.en, `${note.text.en} Indeed.`]) }),
    says: [
      `notes.yml › en: ${note.text.en} Indeed. | ${changed('English', note.code)} ${longer(note.text.en, ' Indeed.')} | ${sayThat(note.code, orNotes)}`,
    ],
    told: [{ concerns: [note.code] }, { covers: ['notes'] }, { covers: ['en'] }],
    untold: [{}, { concerns: note.concerns }],
  },
  'a note written anew, of what it concerned': {
    write: sinceRelease({ 'notes.yml': replaced([note.text.zh, '子丑寅卯']) }),
    says: [
      `notes.yml › zh: 子丑寅卯 | ${changed('Chinese', note.code)} “${atMost80(note.text.zh)}” is now “子丑寅卯” | ${sayThat(note.code, orNotes)}`,
    ],
    told: [{ concerns: [note.code] }],
    untold: [{}],
  },
};

const standing: Record<string, Change> = {
  'what a note concerns': {
    write: sinceRelease({
      'notes.yml': entry(
        note.code,
        `${note.code}:\n  kind: ${note.kind}\n  concerns: ['4']\n  text:\n    zh: ${note.text.zh}\n    en: ${note.text.en}\n`,
      ),
    }),
    says: [
      `notes.yml › ${note.code}: | ${note.code} concerns 4; in release 9.0.0 it was ${note.concerns.join(', ')} | ${sayThat(note.code, orNotes)}`,
    ],
    told: [{ concerns: [note.code] }, { covers: ['notes'] }],
    untold: [{}, { covers: ['en'] }, { concerns: ['4'] }],
  },
  'what an ability is made of': {
    write: sinceRelease({
      'abilities.yml': both(
        entry(split.code, `${split.code}:\n  row: ${split.row?.code}\n  relation: row-only\n`),
        entry(
          sibling.code,
          `${sibling.code}:\n  row: ${sibling.row?.code}\n  item: ${sibling.item?.code}\n  relation: reworded\n`,
        ),
      ),
    }),
    says: [
      `abilities.yml › ${split.code}: | ${split.code} is made of ${split.row?.code}; in release 9.0.0 it was ${split.item?.code}, ${split.row?.code} | ${sayThat(split.code)}`,
    ],
    told: [
      { concerns: [split.code] },
      { concerns: [split.item?.code ?? ''] },
      { concerns: [split.row?.code ?? ''] },
    ],
    untold: [{}, { covers: ['en'] }],
  },
};

testRule(changesTold, { words, standing });

const day = '2099-01-02';

describe.each(Object.entries({ ...words, ...standing }))('%s', (_title, change) => {
  const { told, untold } = change;

  test.each(told)('is told by %j', (facts) => {
    expect(problemsOnce(contentWith(change), day, facts)).toEqual([]);
  });

  test.each(untold)('is not told by %j', (facts) => {
    expect(problemsOnce(contentWith(change), day, facts)).not.toEqual([]);
  });
});

function problemsIn(content: AuthoredContent) {
  return changesTold.problemsIn(content);
}

/** What the rule finds once `changes.yml` has an entry more. */
function problemsOnce(content: AuthoredContent, on: string, facts: Facts) {
  const change = changeSchema.parse({ text: { zh: '修订。', en: 'Revised.' }, ...facts });
  return problemsIn({ ...content, changes: { ...content.changes, [on]: change } });
}

test('who has a mistake to mend is not asked to announce it', () => {
  const report = reportOf({
    write: sinceRelease({ [foreword('zh')]: append(`\n\n${issued}`) }),
    stale: true,
  });
  expect(report.filter((line) => line.includes('changes.yml'))).toEqual([]);
  expect(report).not.toEqual([]);
});

/** A line more in the transcription, after the last one of the foreword. */
function afterForeword(line: string) {
  const lastLine = found(textIn(foreword('zh')).trimEnd().split('\n').at(-1));
  return replaced([lastLine, `${lastLine}\n${line}`]);
}

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
    const problems = problemsIn(
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
    const problems = problemsIn(
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
  const told = problemsIn({ ...asItIs, published: { ...published, texts } });
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
