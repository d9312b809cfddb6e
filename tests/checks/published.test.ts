import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AuthoredContent } from '../../src/checks/authored-content.ts';
import { ledgerGrows } from '../../src/checks/ledger-grows.ts';
import { publishedKept } from '../../src/checks/published-kept.ts';
import { kindOfCode } from '../../src/schemas/codes.ts';
import type { PublishedText } from '../../src/schemas/published.ts';
import { releaseOf } from '../../src/standard/release-texts.ts';
import {
  append,
  both,
  corrected,
  entry,
  found,
  keys,
  release,
  releasedAndEdited,
  replaced,
  readAndReport,
  told,
  withLines,
  type Edits,
} from '../support/released-content.ts';
import { content } from '../support/content.ts';
import { abilities, changes, ledger, modules, notes } from '../support/written.ts';

/** What is done to the content after release 9.0.0 of 2099-01-01, and all that its author is told. */
interface Fixture {
  edits: Edits;
  says: string[];
}

// Whichever the last notes are: nothing hangs on their numbers or words.
const [before, second, last] = notes.slice(-3).map(({ code }) => code) as [string, string, string];
const next = `note-${notes.length + 1}`;
const concerned = notes.at(-1)?.concerns.join(' and ');
const [firstModule, secondModule] = modules.map(({ code }) => code) as [string, string];
const [firstCode, secondCode] = ledger as [string, string];
const firstDay = changes[0]?.date ?? '';

/** A row of which nothing but the name is left, and what is made of it. */
const short = found(abilities.find(({ lost }) => lost));
const shortRow = found(short.row);
/** Two abilities that only an item names. */
const [oneItem, otherItem] = abilities.filter(({ row }) => row === undefined).map(found) as [
  (typeof abilities)[number],
  (typeof abilities)[number],
];
const openItem = oneItem.item?.clause === '5.4.2.1' ? '5.4.2.1-10' : '5.4.2.2-9';

const neverDropped =
  '    → Restore both; content/published.json has the text. A published code is never dropped.';
const neverReused =
  '    → Give the code back to what had it, and a new code to a new thing. A published code is never reused.';
const makesNone = '    → Name it at the ability of its row, or give it one of its own.';
const another =
  "note-xx:\n  kind: slip\n  concerns: ['4']\n  text:\n    zh: 甲乙丙丁\n    en: Quite another.\n";

const fixtures: Record<string, Fixture> = {
  // What has a code.
  'a note taken out of the content and the ledger': {
    edits: {
      'notes.yml': entry(second, ''),
      'ledger.txt': replaced([`\n${second}\n`, '\n']),
    },
    says: [
      `content/ledger.txt  ${second} was published with release 9.0.0, and is gone from here and from the content`,
      neverDropped,
    ],
  },
  'a note renumbered in the content and the ledger': {
    edits: {
      'notes.yml': keys([last, next]),
      'ledger.txt': replaced([`\n${last}\n`, `\n${next}\n`]),
    },
    says: [
      `content/ledger.txt  ${last} was published with release 9.0.0, and is gone from here and from the content`,
      neverDropped,
    ],
  },
  'the codes of two notes exchanged': {
    edits: { 'notes.yml': keys([second, last], [last, second]) },
    says: [
      `content/notes.yml«${second}:»  ${second} is now what ${last} was in release 9.0.0`,
      neverReused,
      `content/notes.yml«${last}:»  ${last} is now what ${second} was in release 9.0.0`,
      neverReused,
    ],
  },
  'a note dropped, and those after it moved up': {
    edits: {
      'notes.yml': both(entry(before, ''), keys([second, before], [last, second])),
      'ledger.txt': replaced([`\n${last}\n`, '\n']),
    },
    says: [
      `content/ledger.txt  ${last} was published with release 9.0.0, and is gone from here and from the content`,
      neverDropped,
      `content/notes.yml«${before}:»  ${before} is now what ${second} was in release 9.0.0`,
      neverReused,
      `content/notes.yml«${second}:»  ${second} is now what ${last} was in release 9.0.0`,
      neverReused,
    ],
  },
  'the code of a note given to another': {
    edits: { 'notes.yml': entry(last, another.replace('note-xx', last)) },
    says: [
      `content/notes.yml«${last}:»  ${last} is not what it was in release 9.0.0: it concerned ${concerned}, and its text has next to nothing in common with the old one`,
      neverReused,
    ],
  },
  'two modules exchanged': {
    edits: { 'modules.yml': keys([firstModule, secondModule], [secondModule, firstModule]) },
    says: [
      `content/modules.yml«${firstModule}:»  ${firstModule} is now what ${secondModule} was in release 9.0.0`,
      neverReused,
      `content/modules.yml«${secondModule}:»  ${secondModule} is now what ${firstModule} was in release 9.0.0`,
      neverReused,
    ],
  },
  'two abilities exchanged': {
    edits: {
      'abilities.yml': keys([oneItem.code, otherItem.code], [otherItem.code, oneItem.code]),
    },
    says: [
      `content/abilities.yml«${oneItem.code}:»  ${oneItem.code} is now what ${otherItem.code} was in release 9.0.0`,
      neverReused,
      `content/abilities.yml«${otherItem.code}:»  ${otherItem.code} is now what ${oneItem.code} was in release 9.0.0`,
      neverReused,
    ],
  },
  'the code of an ability given to another': {
    edits: {
      'abilities.yml': entry(
        oneItem.code,
        `${oneItem.code}:\n  item: ${openItem}\n  relation: item-only\n`,
      ),
    },
    says: [
      `content/abilities.yml  the item ${oneItem.item?.code} ${oneItem.item?.text.zh} makes no ability`,
      makesNone,
      `content/abilities.yml«${oneItem.code}:»  ${oneItem.code} is not what it was in release 9.0.0: made of ${oneItem.item?.code} then, of ${openItem} now`,
      neverReused,
    ],
  },
  'a row that says something else': {
    edits: corrected(`rows/${shortRow.code}.mdx`, replaced([shortRow.name.zh, '甲乙丙丁'])),
    says: [
      `content/abilities.yml  ${short.code} is said to be ${short.relation}, but the names are ${short.item?.text.zh} and 甲乙丙丁`,
      '    → Correct the relation, the row or the item.',
      `content/zh/rows/${shortRow.code}.mdx  ${shortRow.code} is not what it was in release 9.0.0: “${shortRow.name.zh}” is now “甲乙丙丁”, which have next to nothing in common`,
      neverReused,
    ],
  },

  // The ledger.
  'a line lost from the ledger': {
    edits: { 'ledger.txt': replaced([`\n${second}\n`, '\n']) },
    says: [
      `content/ledger.txt  ${second} has been published, and is gone from here`,
      `    → Put it back after ${before}.`,
    ],
  },
  'the first line lost from the ledger': {
    edits: { 'ledger.txt': replaced([`${firstCode}\n`, '']) },
    says: [
      `content/ledger.txt  ${firstCode} has been published, and is gone from here`,
      '    → Put it back at the beginning.',
    ],
  },
  'two lines of the ledger exchanged': {
    edits: {
      'ledger.txt': replaced([`${firstCode}\n${secondCode}\n`, `${secondCode}\n${firstCode}\n`]),
    },
    says: [
      `content/ledger.txt:1  ${secondCode} stands where ${firstCode} was published`,
      '    → Restore the order.',
    ],
  },
  'a new code before the end of the ledger': {
    edits: {
      'notes.yml': append(`\n${another.replace('note-xx', next).trimEnd()}`),
      'ledger.txt': replaced([`\n${last}\n`, `\n${next}\n${last}\n`]),
    },
    says: [
      `content/ledger.txt«${next}»  ${next} is new, and stands before ${last}, which has been published`,
      '    → Move it to the end: the ledger only ever grows there.',
    ],
  },
  'a code twice in the ledger': {
    edits: { 'ledger.txt': replaced([`\n${last}\n`, `\n${firstCode}\n${last}\n`]) },
    says: [
      `content/ledger.txt:${ledger.length}  ${firstCode} stands twice`,
      '    → Remove the second line.',
    ],
  },

  // The list of changes.
  'a change of a code that there is not': {
    edits: told('2099-01-02', 'concerns: [ms-07, ms-99]'),
    says: [
      'content/changes.yml  2099-01-02.concerns: there is no ms-99',
      '    → Correct the code; did you mean ms-09?',
    ],
  },
  'a change on no day': {
    edits: told('yesterday'),
    says: [
      'content/changes.yml«yesterday»  yesterday is not a day',
      '    → Write the day as 2026-11-23, in quotes.',
    ],
  },
  'a change on a day that no month has': {
    edits: told('2099-02-30'),
    says: [
      'content/changes.yml«2099-02-30»  2099-02-30 is not a day',
      '    → Write the day as 2026-11-23, in quotes.',
    ],
  },
  'a change below a later one': {
    edits: { 'changes.yml': append(entryOn('2099-01-03') + entryOn('2099-01-02')) },
    says: [
      'content/changes.yml«2099-01-02»  2099-01-02 stands below 2099-01-03, a later day',
      '    → Put the entries in the order of their days, the newest last.',
    ],
  },
  'a change dated before the release that it follows': {
    edits: told('2098-12-31', 'covers: [en]'),
    says: [
      'content/changes.yml«2098-12-31»  2098-12-31 is new, and earlier than release 9.0.0 of 2099-01-01',
      '    → Date the entry the day on which the change is published.',
    ],
  },
  'a change that names a code twice': {
    edits: told('2099-01-02', 'concerns: [ms-07, ms-08, ms-07, ms-07]'),
    says: ['content/changes.yml«2099-01-02»  2099-01-02 names ms-07 twice', '    → Name it once.'],
  },
  'a change that covers the English twice': {
    edits: told('2099-01-02', 'covers: [en, en]'),
    says: ['content/changes.yml«2099-01-02»  2099-01-02 names en twice', '    → Name it once.'],
  },
  'a change that is taken back': {
    edits: { 'changes.yml': entry(firstDay, '') },
    says: [
      `content/changes.yml  ${firstDay} is gone, which was published with release 9.0.0`,
      '    → Restore the entry; what it said may be mended, not taken back.',
    ],
  },
  'an entry that was published and is no entry any more': {
    edits: { 'changes.yml': entry(firstDay, `'${firstDay}':\n  text: none\n`) },
    says: [
      `content/changes.yml«text: none»  ${firstDay}.text: Invalid input: expected object, received string`,
      '    → See the schema of this file in src/schemas for what it may hold.',
    ],
  },
  'a change that concerns nothing': {
    edits: told('2099-01-02', 'concerns: []'),
    says: [
      'content/changes.yml«concerns: []»  2099-01-02.concerns: is empty; name a code, or leave the key out',
      '    → See the schema of this file in src/schemas for what it may hold.',
    ],
  },
  'a change that covers nothing': {
    edits: told('2099-01-02', 'covers: []'),
    says: [
      'content/changes.yml«covers: []»  2099-01-02.covers: is empty; write en or notes, or leave the key out',
      '    → See the schema of this file in src/schemas for what it may hold.',
    ],
  },
  'a change of all the Chinese at once': {
    edits: told('2099-01-02', 'covers: [zh]'),
    says: [
      'content/changes.yml«covers: [zh]»  2099-01-02.covers.0: Invalid option: expected one of "en"|"notes"',
      '    → See the schema of this file in src/schemas for what it may hold.',
    ],
  },

  // The release itself.
  'a release that nobody can read': {
    edits: { 'published.json': replaced(['"version"', 'version']) },
    says: [
      'content/published.json  cannot be read: it is no release in JSON',
      '    → Restore it from the history of the repository; only npm run publish:texts writes it.',
    ],
  },
  'a release written by hand': {
    edits: { 'published.json': replaced(['"9.0.0"', '"nine"']) },
    says: [
      'content/published.json  cannot be read: version: is not a version such as 1.0.0',
      '    → Restore it from the history of the repository; only npm run publish:texts writes it.',
    ],
  },
};

describe('refused is', () => {
  test.each(Object.entries(fixtures))('%s', async (_title, { edits, says }) => {
    const folder = releasedAndEdited(edits);
    expect((await readAndReport(folder)).report).toEqual(withLines(folder, says));
  });
});

test('refused is a release that is not there', async () => {
  const folder = releasedAndEdited();
  rmSync(join(folder, 'published.json'));
  expect((await readAndReport(folder)).report).toEqual([
    'content/published.json  is missing: nothing tells what has been published',
    '    → Restore it from the history of the repository; before a first release run: npm run publish:texts',
  ]);
});

/** What takes nothing from what was published. */
const allowed: Record<string, Edits> = {
  'nothing done since': {},
  'a new note at the end': {
    'notes.yml': append(`\n${another.replace('note-xx', next).trimEnd()}`),
    'ledger.txt': append(`\n${next}`),
  },
  'an entry of changes on the day of the release': told('2099-01-01', 'covers: [en]'),
  'a published entry of changes worded better': {
    'changes.yml': replaced(['\n    zh: ', '\n    zh: 更正。']),
  },
};

describe('allowed is', () => {
  test.each(Object.entries(allowed))('%s', async (_title, edits) => {
    expect((await readAndReport(releasedAndEdited(edits))).report).toEqual([]);
  });
});

const released: AuthoredContent = {
  ...content,
  published: releaseOf(content, content.ledger, release),
};

test('every code is missed in the ledger', () => {
  for (const code of ledger) {
    const without = { ...released, ledger: ledger.filter((one) => one !== code) };
    expect(ledgerGrows(without).map(({ message }) => message)).toEqual([
      `${code} has been published, and is gone from here`,
    ]);
  }
});

test.each([0, 1])('neighbours are missed where they are exchanged (from %i)', (start) => {
  const texts = [...(released.published?.texts ?? [])];
  const exchanged: string[] = [];
  for (let index = start; index + 1 < texts.length; index += 2) {
    const [one, other] = texts.slice(index, index + 2).map(found) as [PublishedText, PublishedText];
    if (!isAnother(one, other)) continue;
    texts.splice(index, 2, { ...other, code: one.code }, { ...one, code: other.code });
    exchanged.push(one.code, other.code);
  }
  const said = publishedKept({ ...released, published: { ...release, changes: {}, texts } });
  const missed = said.map(({ message }) => message.split(' is now what ')[0]);
  expect(missed).toEqual(exchanged);
  expect(missed.length).toBeGreaterThan(200);
});

test('an item that says what a row said, which says something else now, took no code', () => {
  const { item, row } = found(abilities.find(({ relation }) => relation === 'qualified'));
  const texts = found(released.published).texts.map((text) => {
    if (text.code === row?.code) return { ...text, zh: [found(item).text.zh] };
    if (text.code === item?.code) return { ...text, zh: [`${item.text.zh}甲`] };
    return text;
  });
  expect(publishedKept({ ...released, published: { ...release, changes: {}, texts } })).toEqual([]);
});

test('an ability is told by its sources, not by what they say', () => {
  const texts = found(released.published).texts;
  const madeOf = (of: (text: PublishedText) => string[], zh: (text: PublishedText) => string[]) =>
    publishedKept({
      ...released,
      published: {
        ...release,
        changes: {},
        texts: texts.map((text) =>
          kindOfCode(text.code) === 'ability' ? { ...text, of: of(text), zh: zh(text) } : text,
        ),
      },
    }).map(({ message }) => message.split(' was in ')[0]);
  const others = () => ['9-1', 'table-z.9-1'];
  const oneOfThem = ({ of }: PublishedText) => [...of.slice(0, 1), 'table-z.9-1'];
  expect(madeOf(others, ({ zh }) => zh)).toEqual(
    texts
      .filter(({ code }) => kindOfCode(code) === 'ability')
      .map(({ code }) => `${code} is not what it`),
  );
  expect(madeOf(oneOfThem, () => ['子丑寅卯'])).toEqual([]);
});

/** Whether two codes are of one kind and do not say the same. A level is told by its code alone. */
function isAnother(one: PublishedText, other: PublishedText): boolean {
  const kind = kindOfCode(one.code);
  if (kind !== kindOfCode(other.code) || kind === 'positionLevel') return false;
  return one.zh.join() !== other.zh.join();
}

test('the items of a clause that cannot be read are not called gone', () => {
  const unread = {
    ...released,
    zhClauses: Object.fromEntries(
      Object.entries(content.zhClauses).filter(([code]) => code !== '5.4.2.2'),
    ),
    refused: new Set(['5.4.2.2']),
    ledger: ledger.filter((code) => !code.startsWith('5.4.2.2-')),
  };
  expect(publishedKept(unread)).toEqual([]);
});

function entryOn(day: string): string {
  return `\n'${day}':\n  text:\n    zh: 修订。\n    en: Revised.`;
}
