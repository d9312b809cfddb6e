import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/schemas/words.ts';
import { searchRecords, type EditorialText } from '../../src/search/records.ts';
import {
  clauseAt,
  everyClause,
  numberOf,
  positionLevels,
  terms,
} from '../standard/written-codes.ts';
import { standard } from '../support/content.ts';
import { search, searchers } from '../support/search.ts';
import {
  abilities,
  annex,
  contents,
  editionData,
  glossary,
  items,
  ledger,
  levelLabel,
  modules,
  notes,
  positions,
  rows,
  tables,
  type WrittenClause,
} from '../support/written.ts';

/** The interface's words, as their files have them. */
interface Messages {
  level: Record<'basic' | 'advanced', string>;
  full: { title: string };
  terms: { title: string; intro: string; glossary: string; glossaryIntro: string };
  matrix: { title: string; intro: string };
  concordance: { title: string; intro: string };
  download: { title: string; intro: string };
  notes: { title: string; intro: string };
}

const messagesIn = (locale: Locale) =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../src/i18n/${locale}.json`), 'utf8'),
  ) as Messages;

/** Pages of the editors' own, made up. */
const editorial: EditorialText[] = [
  { page: 'linking', title: 'Linking', text: 'Every provision\nhas an address.' },
  { page: 'about', title: 'About', text: '' },
];

/** A record without what it does not have. */
const record = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const shown = (code: string) => code.replace('table-', '').toUpperCase();
const lines = (texts: string[]) => (texts.length === 0 ? undefined : texts.join('\n'));

/** Which position and level a clause of chapter 5 belongs to. */
function placeOf(clause: string) {
  const position = positions.find((one) => `${clause}.`.startsWith(`${one.clause}.`));
  const level = positionLevels.find((one) => one.clause === clause);
  return { position: position?.code, levels: level && [level.level] };
}

function recordsExpected(locale: Locale) {
  const words = messagesIn(locale);
  const ofClause = (clause: WrittenClause) => {
    const { code, title, paragraphs } = clause;
    const [first, ...others] = paragraphs.map((one) => one[locale]);
    const term = terms[code]?.[locale];
    return record({
      code,
      kind: term === undefined ? 'clause' : 'term',
      label: numberOf(clause) ?? '',
      name: title?.[locale] ?? first,
      names: term && [term],
      text: lines(title && first !== undefined ? [first, ...others] : others),
      path: code === 'a.1' ? 'annex-a.html#a.1' : `clauses/${code}.html`,
      ...placeOf(code),
    });
  };
  const page = (path: string, name: string, text?: string) =>
    record({ kind: 'page', label: '', name, text: text === '' ? undefined : text, path });
  const { number, title, cover, publisher } = editionData;
  const entryOfContents = (code: string, zh: string) => {
    if (locale === 'zh') return zh;
    if (code === annex.code) return `${annex.label.en} ${annex.title.en}`;
    const clause = clauseAt(code);
    return `${numberOf(clause) ?? ''} ${clause.title?.en}`.trim();
  };
  return [
    ...positions.map(({ code, name, printed }) =>
      record({
        code,
        kind: 'position',
        label: shown(code),
        name: name[locale],
        names: printed && [printed[locale]],
        path: `positions/${code}.html`,
        position: code,
      }),
    ),
    ...positionLevels.map(({ code, position, level }) => ({
      code,
      kind: 'positionLevel',
      label: shown(code),
      name:
        locale === 'zh'
          ? `${position.name.zh}（${levelLabel(level).zh}）`
          : `${position.name.en} (${levelLabel(level).en.toLowerCase()})`,
      path: `positions/${position.code}.html#${code}`,
      position: position.code,
      levels: [level],
    })),
    ...everyClause.filter(({ code }) => code in terms).map(ofClause),
    ...byCode(modules).map(({ code, position, name }) => ({
      code,
      kind: 'module',
      label: shown(code),
      name: name[locale],
      path: `positions/${position}.html#${code}`,
      position,
    })),
    ...byCode(abilities).map(({ code, position, module, name, levels, description, item, row }) =>
      record({
        code,
        kind: 'ability',
        label: shown(code),
        name: name[locale],
        names: [...new Set([item?.text[locale], row?.name[locale]])].filter(
          (one) => one !== undefined,
        ),
        text: description?.[locale],
        path: `abilities/${code}.html`,
        position,
        levels,
        module,
      }),
    ),
    ...rows.map(({ code, position, module, name, level, description }) =>
      record({
        code,
        kind: 'row',
        label: shown(code),
        name: name[locale],
        text: description?.[locale],
        path: `annex-a.html#${code}`,
        position,
        levels: [level],
        module,
        ability: abilities.find(({ row }) => row?.code === code)?.code,
      }),
    ),
    ...items.map(({ code, clause, text }) => {
      const named = abilities.filter(({ item }) => item?.code === code);
      return record({
        code,
        kind: 'item',
        label: shown(code),
        name: text[locale],
        path: `clauses/${clause}.html#${code}`,
        ...placeOf(clause),
        // One that is split over two rows leads to neither of them.
        ability: named.length === 1 ? named[0]?.code : undefined,
      });
    }),
    ...everyClause.filter(({ code }) => !(code in terms)).map(ofClause),
    ...tables.map(({ code, level, label, title: called, columns, continued }) => ({
      code,
      kind: 'table',
      label: label[locale],
      name: called[locale],
      text: [
        ...columns.map((column) => column[locale]),
        `${label[locale]} ${continued[locale]}`,
      ].join('\n'),
      path: `annex-a.html#${code}`,
      levels: [level],
    })),
    {
      code: annex.code,
      kind: 'annex',
      label: annex.label[locale],
      name: annex.title[locale],
      path: 'annex-a.html',
    },
    ...notes.map(({ code, text }) => ({
      code,
      kind: 'note',
      label: shown(code),
      name: '',
      text: text[locale],
      path: `notes.html#${code}`,
    })),
    {
      ...page(
        'index.html',
        title[locale],
        [
          number,
          cover.mark,
          cover.series[locale],
          cover.issued[locale],
          cover.implemented[locale],
          publisher.name[locale],
          contents.title[locale],
          // The cover prints the English title below the Chinese one.
          ...(locale === 'zh' ? [title.en] : []),
          ...contents.entries.map((entry) => entryOfContents(entry.code, entry.title)),
        ].join('\n'),
      ),
      names: [number],
    },
    page('full.html', words.full.title),
    page('terms.html', words.terms.title, words.terms.intro),
    { ...page('glossary.html', words.terms.glossary, words.terms.glossaryIntro), ofSite: true },
    page('matrix.html', words.matrix.title, words.matrix.intro),
    page('concordance.html', words.concordance.title, words.concordance.intro),
    page('download.html', words.download.title, words.download.intro),
    page('notes.html', words.notes.title, words.notes.intro),
    { ...page('linking.html', 'Linking', 'Every provision\nhas an address.'), ofSite: true },
    { ...page('about.html', 'About'), ofSite: true },
    ...glossary.map(({ code, zh, en, forms, meaning, reason }) =>
      record({
        code,
        kind: 'word',
        label: '',
        name: locale === 'zh' ? zh : en,
        // By its name in the other language it is found as well.
        names: [...new Set(locale === 'zh' ? [en, ...forms] : [...forms, zh])],
        text: lines([meaning?.[locale], reason?.[locale]].filter((one) => one !== undefined)),
        path: `glossary.html#${code}`,
        ofSite: true,
      }),
    ),
  ];
}

/** In the order of the ledger. */
const byCode = <Thing extends { code: string }>(things: Thing[]) =>
  [...things].sort((one, other) => ledger.indexOf(one.code) - ledger.indexOf(other.code));

describe.each(locales)('the records in %s', (locale) => {
  const records = searchRecords(standard, locale, editorial);

  test('every code has one, and every page', () => {
    const codes = records.flatMap(({ code }) => (code === undefined ? [] : [code]));
    const words = glossary.map(({ code }) => code);
    expect([...codes].sort()).toEqual([...ledger, ...words].sort());
    expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
  });

  test('what they say is what is written, in the order of what readers look for', () => {
    expect(records).toEqual(recordsExpected(locale));
  });

  test('what they do not have they leave out, since they travel', () => {
    for (const one of records) expect(Object.values(one)).not.toContain(undefined);
  });

  test('without pages of the editors’ own, none are made up', () => {
    const without = records.filter(
      ({ path }) => !editorial.some(({ page }) => path === `${page}.html`),
    );
    expect(searchRecords(standard, locale)).toEqual(without);
  });
});

describe.each(locales)('what is found in %s', (locale) => {
  const expected = new Map(
    recordsExpected(locale).map((one) => [String('code' in one ? one.code : one.path), one]),
  );

  test('every code finds the thing, as it is written', async () => {
    for (const code of ledger) {
      // The foreword and the annex are not asked for by what stands in their addresses.
      const asked = code === 'foreword' ? clauseAt(code).title?.[locale] : code;
      const { hits } = await search(asked ?? '', locale);
      expect(hits[0]?.record, code).toEqual(expected.get(code));
    }
  });

  test('every name finds the thing, as it is written', async () => {
    for (const [code, { name }] of expected) {
      if (typeof name !== 'string' || name === '' || editorial.some((one) => one.title === name)) {
        continue;
      }
      const { hits } = await search(name, locale);
      const hit = hits.find(({ record: one }) => (one.code ?? one.path) === code);
      expect(hit?.record, `${code}: ${name}`).toEqual(expected.get(code));
      expect(hit?.locale).toBe(locale);
    }
  });
});

test('what is found in the other language is shown in the reader’s own', async () => {
  const written = {
    zh: new Map(recordsExpected('zh').map((one) => [one.path, one])),
    en: new Map(recordsExpected('en').map((one) => [one.path, one])),
  };
  const { hits } = await search('直播活动运营', 'en');
  expect(hits.find((hit) => hit.record.code === 'ms-10')?.locale).toBe('zh');
  for (const { record: own, matched, locale } of hits) {
    expect(own).toEqual(written.en.get(own.path));
    expect(matched).toEqual(written[locale].get(own.path));
  }
});

/** What the editors write is found as they wrote it, apart from the marks of Markdown. */
describe.each(locales)('the pages of the editors in %s', (locale) => {
  test.each(['about', 'linking'])('%s', (page) => {
    const file = resolve(import.meta.dirname, `../../content/${locale}/pages/${page}.mdx`);
    const [, head = '', body = ''] = readFileSync(file, 'utf8').split('---\n');
    const own = searchers[locale].library.byPath.get(`${page}.html`)?.record;
    expect(head).toContain(`title: ${own?.name}`);
    const plain = body
      .split('\n')
      .map((line) => line.replace(/^(?:#+|-) /, ''))
      .filter((line) => line !== '' && !/[[<{`*_|]/.test(line));
    expect(plain.length).toBeGreaterThan(3);
    for (const line of plain) expect(own?.text).toContain(line);
  });
});
