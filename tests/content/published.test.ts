import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  abilities,
  annex,
  annexClauses,
  changes,
  clauses,
  foreword,
  items,
  ledger,
  modules,
  notes,
  positions,
  rows,
  tables,
  type Both,
} from '../support/written.ts';

/** The texts of the last release, as they lie in the repository. */
const published = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../content/editions/046-2023/published.json'),
    'utf8',
  ),
) as {
  version: string;
  date: string;
  texts: { code: string; of: string[]; zh: string[]; en: string[] }[];
};

/** What the content says at a code: its texts, and the codes that tell what it is. */
interface Said {
  code: string;
  of: string[];
  texts: (Both | undefined)[];
}

const said: Said[] = [
  ...[foreword, ...clauses, ...annexClauses].map(({ code, title, paragraphs }) => ({
    code,
    of: [],
    texts: [title, ...paragraphs],
  })),
  ...items.map(({ code, text }) => ({ code, of: [], texts: [text] })),
  { code: annex.code, of: [], texts: [annex.label, annex.title] },
  ...tables.map(({ code, label, title, continued, columns }) => ({
    code,
    of: [],
    texts: [label, title, continued, ...columns],
  })),
  ...rows.map(({ code, module, name, description }) => ({
    code,
    of: [module],
    texts: [name, description],
  })),
  ...positions.flatMap(({ code, clause, name, printed, levels }) => [
    { code, of: [clause], texts: [name, printed] },
    // Clause 5.n.2.1 lists the basic abilities of a position, 5.n.2.2 the advanced ones.
    ...levels.map((level) => ({
      code: `${code}-${level}`,
      of: [code, `${clause}.2.${level === 'basic' ? 1 : 2}`],
      texts: [name],
    })),
  ]),
  ...modules.map(({ code, position, printedUnder, name }) => ({
    code,
    of: printedUnder === position ? [position] : [position, printedUnder],
    texts: [name],
  })),
  ...abilities.map(({ code, item, row, name, description }) => ({
    code,
    of: [item?.code, row?.code].filter((source) => source !== undefined),
    texts: [name, description],
  })),
  ...notes.map(({ code, concerns, text }) => ({ code, of: concerns, texts: [text] })),
];

/** What may have changed since the release, because `changes.yml` tells of it. */
const since = changes.filter(({ date }) => date >= published.date);
const covers = new Set(since.flatMap((change) => change.covers ?? []));
const concerned = new Set(
  since.flatMap(({ concerns = [] }) =>
    concerns.flatMap((code) => [
      code,
      ...said.filter(({ of }) => of.includes(code)).map((one) => one.code),
      ...(said.find((one) => one.code === code)?.of ?? []),
      ...said.filter((one) => one.code.startsWith(`${code}-`)).map((one) => one.code),
    ]),
  ),
);

test('the last release has the codes of the ledger, in its order', () => {
  expect(published.texts.length).toBeGreaterThan(300);
  expect(published.texts.map(({ code }) => code)).toEqual(ledger.slice(0, published.texts.length));
});

test('every code of the ledger says something', () => {
  expect(said.map(({ code }) => code).sort()).toEqual([...ledger].sort());
});

describe('the last release says what the content says, but for what changes.yml tells of', () => {
  const asSaid = (code: string) => said.find((one) => one.code === code);
  const unconcerned = published.texts.filter(
    ({ code }) => !concerned.has(code) && !(covers.has('notes') && code.startsWith('note-')),
  );

  test.each(covers.has('en') ? (['zh'] as const) : (['zh', 'en'] as const))('in %s', (language) => {
    for (const { code, [language]: lines } of unconcerned) {
      const texts = asSaid(code)?.texts.flatMap((text) => text?.[language] ?? []);
      expect(lines, code).toEqual(texts);
    }
  });

  test('of the same sources, modules, positions and places', () => {
    for (const { code, of } of unconcerned) expect(of, code).toEqual(asSaid(code)?.of);
  });
});
