import { describe, expect, test } from 'vitest';
import { publishedKept } from '../../src/checks/published-kept.ts';
import { kindOfCode } from '../../src/schemas/codes.ts';
import type { PublishedText } from '../../src/schemas/published.ts';
import { reportOf, testRule } from '../support/fixtures.ts';
import {
  another,
  append,
  before,
  both,
  entry,
  found,
  keys,
  last,
  next,
  release,
  released,
  replaced,
  second,
  sinceRelease,
  told,
} from '../support/released-content.ts';
import { abilities, items, ledger, notes } from '../support/written.ts';

const concerned = notes.at(-1)?.concerns.join(' and ');

/** A row of which nothing but the name is left, and what is made of it. */
const short = found(abilities.find(({ lost }) => lost));
const shortRow = found(short.row);
/** Two abilities that only an item names, and an item that names none. */
const [oneItem, otherItem] = abilities.filter(({ row }) => row === undefined).map(found) as [
  (typeof abilities)[number],
  (typeof abilities)[number],
];
const openItem = found(
  items.find(({ open, clause }) => open && clause.slice(0, 3) === oneItem.item?.clause.slice(0, 3)),
).code;

const gone = (code: string) =>
  `ledger.txt | ${code} was published with release 9.0.0, and is gone from here and from the content | Restore both; published.json has the text. A published code is never dropped.`;
const neverReused =
  'Give the code back to what had it, and a new code to a new thing. A published code is never reused.';
const exchanged = (file: string, code: string, other: string) =>
  `${file} › ${code}: | ${code} is now what ${other} was in release 9.0.0 | ${neverReused}`;

testRule(publishedKept, {
  gone: {
    'a note taken out of the content and the ledger': {
      write: sinceRelease({
        'notes.yml': entry(second, ''),
        'ledger.txt': replaced([`\n${second}\n`, '\n']),
      }),
      says: [gone(second)],
    },
    'a note renumbered in the content and the ledger': {
      write: sinceRelease({
        'notes.yml': keys([last, next]),
        'ledger.txt': replaced([`\n${last}\n`, `\n${next}\n`]),
      }),
      says: [gone(last)],
    },
  },
  exchanged: {
    'the codes of two notes': {
      write: sinceRelease({ 'notes.yml': keys([second, last], [last, second]) }),
      says: [exchanged('notes.yml', second, last), exchanged('notes.yml', last, second)],
    },
    'a note dropped, and those after it moved up': {
      write: sinceRelease({
        'notes.yml': both(entry(before, ''), keys([second, before], [last, second])),
        'ledger.txt': replaced([`\n${last}\n`, '\n']),
      }),
      says: [
        exchanged('notes.yml', before, second),
        exchanged('notes.yml', second, last),
        gone(last),
      ],
    },
    'the codes of two abilities': {
      write: sinceRelease({
        'abilities.yml': keys([oneItem.code, otherItem.code], [otherItem.code, oneItem.code]),
      }),
      says: [
        exchanged('abilities.yml', oneItem.code, otherItem.code),
        exchanged('abilities.yml', otherItem.code, oneItem.code),
      ],
    },
  },
  reused: {
    'the code of a note': {
      write: sinceRelease({ 'notes.yml': entry(last, another(last)) }),
      says: [
        `notes.yml › ${last}: | ${last} is not what it was in release 9.0.0: it concerned ${concerned}, and its text has next to nothing in common with the old one | ${neverReused}`,
      ],
    },
    'the code of an ability': {
      write: sinceRelease({
        'abilities.yml': entry(
          oneItem.code,
          `${oneItem.code}:\n  item: ${openItem}\n  relation: item-only\n`,
        ),
      }),
      says: [
        `abilities.yml › item: ${openItem} | ${oneItem.code} names ${openItem}, which leaves its list open and is no ability | Name the item that it means.`,
        `abilities.yml › ${oneItem.code}: | ${oneItem.code} is not what it was in release 9.0.0: made of ${oneItem.item?.code} then, of ${openItem} now | ${neverReused}`,
      ],
    },
    'a row that says something else': {
      write: sinceRelease({
        [`zh/rows/${shortRow.code}.mdx`]: replaced([shortRow.name.zh, '甲乙丙丁']),
        'source/t-ccfags-046-2023.txt': replaced([`\t${shortRow.name.zh}`, '\t甲乙丙丁']),
        'abilities.yml': entry(
          short.code,
          `${short.code}:\n  row: ${shortRow.code}\n  item: ${short.item?.code}\n  relation: reworded\n`,
        ),
      }),
      says: [
        `zh/rows/${shortRow.code}.mdx | ${shortRow.code} is not what it was in release 9.0.0: “${shortRow.name.zh}” is now “甲乙丙丁”, which have next to nothing in common | ${neverReused}`,
      ],
    },
  },
});

describe('nothing is taken from what was published by', () => {
  test.each(
    Object.entries({
      'doing nothing': {},
      'a new note at the end': {
        'notes.yml': append(`\n${another(next).trimEnd()}`),
        'ledger.txt': append(`\n${next}`),
      },
      'an entry of changes on the day of the release': told('2099-01-01', 'covers: [en]'),
      'a published entry of changes worded better': {
        'changes.yml': replaced(['\n    zh: ', '\n    zh: 更正。']),
      },
    }),
  )('%s', (_title, edits) => {
    expect(reportOf({ write: sinceRelease(edits) })).toEqual([]);
  });
});

/** What the rule says of the content where these texts had been released. */
function saidAfter(texts: PublishedText[]): string[] {
  const published = { ...release, changes: {}, texts };
  return publishedKept.problemsIn({ ...released, published }).map(({ message }) => message);
}

const texts = released.published.texts;

test.each([0, 1])('neighbours are missed where they are exchanged (from %i)', (start) => {
  const earlier = [...texts];
  const exchanged: string[] = [];
  for (let index = start; index + 1 < texts.length; index += 2) {
    const [one, other] = texts.slice(index, index + 2).map(found) as [PublishedText, PublishedText];
    if (!isAnother(one, other)) continue;
    earlier.splice(index, 2, { ...other, code: one.code }, { ...one, code: other.code });
    exchanged.push(one.code, other.code);
  }
  const missed = saidAfter(earlier).map((message) => message.split(' is now what ')[0]);
  expect(missed).toEqual(exchanged);
  expect(missed.length).toBeGreaterThan(200);
});

/** Whether two codes are of one kind and do not say the same. A level is told by its code alone. */
function isAnother(one: PublishedText, other: PublishedText): boolean {
  const kind = kindOfCode(one.code);
  if (kind !== kindOfCode(other.code) || kind === 'positionLevel') return false;
  return one.zh.join() !== other.zh.join();
}

test('an item that says what a row said, which says something else now, took no code', () => {
  const { item, row } = found(abilities.find(({ relation }) => relation === 'qualified'));
  const earlier = texts.map((text) => {
    if (text.code === row?.code) return { ...text, zh: [found(item).text.zh] };
    if (text.code === item?.code) return { ...text, zh: [`${item.text.zh}甲`] };
    return text;
  });
  expect(saidAfter(earlier)).toEqual([]);
});

test('an ability is told by its sources, not by what they say', () => {
  const otherwise = (
    of: (text: PublishedText) => string[],
    zh: (text: PublishedText) => string[],
  ) =>
    texts.map((text) =>
      kindOfCode(text.code) === 'ability' ? { ...text, of: of(text), zh: zh(text) } : text,
    );
  const ofOthers = otherwise(
    () => ['9-1', 'table-z.9-1'],
    ({ zh }) => zh,
  );
  const ofOneOfThem = otherwise(
    ({ of }) => [...of.slice(0, 1), 'table-z.9-1'],
    () => ['子丑寅卯'],
  );
  expect(
    saidAfter(ofOthers)
      .map((message) => message.split(' is not ')[0])
      .sort(),
  ).toEqual(abilities.map(({ code }) => code).sort());
  expect(saidAfter(ofOneOfThem)).toEqual([]);
});

test('the items of a clause that cannot be read are not called gone', () => {
  const { '5.4.2.2': unread, ...zhClauses } = released.zhClauses;
  expect(unread).toBeDefined();
  expect(
    publishedKept.problemsIn({
      ...released,
      zhClauses,
      refused: new Set(['5.4.2.2']),
      ledger: ledger.filter((code) => !code.startsWith('5.4.2.2-')),
    }),
  ).toEqual([]);
});
