import { describe, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import {
  clausesAbove,
  codeAndName,
  kindOf,
  shownCode,
  subclausesOf,
  type Part,
} from '../support/codes-on-pages.ts';
import { differences, each, find, linkDifferences, listDifferences } from '../support/shown.ts';
import {
  openEdition,
  openFile,
  openPermanent,
  orderDifferences,
  permanentFile,
  said,
} from '../support/shown.ts';
import { targets, type Elements, type Opened } from '../support/shown.ts';
import {
  abilities,
  annex,
  annexClauses,
  clauses,
  edition,
  foreword,
  items,
  ledger,
  levelLabel,
} from '../support/written.ts';
import {
  modules,
  notes,
  positions,
  rows,
  tables,
  type Both,
  type WrittenLevel,
} from '../support/written.ts';

/** A block of a permanent page: what it says, and the codes that its links lead to. */
interface Block {
  parts: Part[];
  codes?: string[];
}

const withCode = <Thing extends { code: string }>(things: Thing[], code: string) =>
  things.find((one) => one.code === code);

const allClauses = [foreword, ...clauses, ...annexClauses];

test('every permanent page says what stands at its code, in both languages, and where that is', () => {
  const found = ledger.flatMap((code) => {
    const page = openPermanent(code);
    return pageDifferences(page, code);
  });
  expect(found).toEqual([]);
});

test('the page of the edition names every code, by kind', () => {
  const page = openEdition();
  const entries = find(page, 'main > ul > li');
  const kinds = [...new Set(ledger.map(kindOf))];
  const codes = kinds.flatMap((kind) => ledger.filter((code) => kindOf(code) === kind));
  expect(listDifferences(page, 'code', entries, codes.map(codeAndName))).toEqual([]);
  expect(linkDifferences(page, 'codes', entries.find('a'), codes)).toEqual([]);
  const heads = find(page, 'main > h2');
  expect(
    listDifferences(
      page,
      'kind',
      heads,
      kinds.map((kind) => [message(`kind.${kind}`)]),
    ),
  ).toEqual([]);
});

test('the page of what is not found names every code and leads to its permanent page', () => {
  const page = openFile('zh-en', '404.html');
  const entries = find(page, 'li[data-code]');
  expect(
    orderDifferences(
      page,
      'codes',
      each(entries).map((one) => one.attr('data-code') ?? ''),
      ledger,
    ),
  ).toEqual([]);
  expect(targets({ file: '404.html' }, entries.find('a'))).toEqual(ledger.map(permanentFile));
  expect(listDifferences(page, 'code', entries, ledger.map(codeAndName))).toEqual([]);
});

function pageDifferences(page: Opened, code: string): string[] {
  const blocks = each(find(page, 'main > nav').prevAll());
  const expected = blocksOf(code);
  const shown = blocks
    .reverse()
    .flatMap((block) => (block.is('ul') ? each(block.children('li')) : [block]));
  if (shown.length !== expected.length) {
    return [
      `${page.file}: ${shown.length} blocks, not ${expected.length}: ${shown.map((one) => said(one, 'zh')).join(' | ')}`,
    ];
  }
  return expected.flatMap(({ parts, codes = [] }, index) => {
    const block = shown[index];
    return block === undefined ? [] : blockDifferences(page, block, parts, codes);
  });
}

function blockDifferences(page: Opened, block: Elements, parts: Part[], codes: string[]) {
  const languages = block.is('div') ? block.children() : undefined;
  // Items stand once in each language.
  const all = languages === undefined ? codes : [...codes, ...codes];
  return [
    ...differences(page, block.is('h1') ? 'h1' : '', block, parts),
    ...linkDifferences(page, '', block.find('a'), all),
  ];
}

/** All that stands on the permanent page of a code, from the top, before the ways into the trees. */
function blocksOf(code: string): Block[] {
  const kind = kindOf(code);
  const { paragraphs, listed } = textOf(code);
  const itemParts = listed.flatMap(({ text }): Part[] => [{ zh: '——', en: '——' }, text]);
  const texts: Part[] = [...paragraphs, ...itemParts];
  const statement = statementOf(code);
  const concerned = notes
    .filter(({ concerns }) => concerns.includes(code))
    .map((note) => note.code);
  return [
    { parts: [message(`kind.${kind}`), `${edition}/${code}`] },
    { parts: codeAndName(code) },
    ...(texts.length > 0 ? [{ parts: texts, codes: listed.map((item) => item.code) }] : []),
    ...(statement === undefined ? [] : [{ parts: [message(statement)] }]),
    ...sourcesOf(code),
    ...listOf('permanent.place', codesAbove(code)),
    ...(kind === 'ability' ? [] : listOf('permanent.related', codesBeside(code))),
    ...(concerned.length > 0
      ? [{ parts: [message('permanent.notes'), ...concerned.map(shownCode)], codes: concerned }]
      : []),
    ...(kind === 'note' ? [{ parts: [message('permanent.notPart')] }] : []),
  ];
}

function textOf(code: string): { paragraphs: Both[]; listed: typeof items } {
  const clause = withCode(allClauses, code);
  if (clause !== undefined) return { paragraphs: clause.paragraphs, listed: clause.items };
  const text = withCode(notes, code)?.text ?? withCode([...rows, ...abilities], code)?.description;
  return { paragraphs: text === undefined ? [] : [text], listed: [] };
}

/** Why something has no text of its own. */
function statementOf(code: string): string | undefined {
  const ability = withCode(abilities, code);
  if (ability !== undefined && ability.description === undefined) {
    return ability.lost ? 'ability.lost' : 'ability.noDescription';
  }
  const row = withCode(rows, code);
  if (row !== undefined && row.description === undefined) return 'annex.lost';
  return withCode(items, code)?.open === true ? 'permanent.open' : undefined;
}

function sourcesOf(code: string): Block[] {
  const { item, row } = withCode(abilities, code) ?? {};
  const source = (own: string, name: Both, level: WrittenLevel): Block => ({
    parts: [shownCode(own), name, '(', levelLabel(level), ')'],
    codes: [own],
  });
  const sources = [
    ...(item ? [source(item.code, item.text, item.level)] : []),
    ...(row ? [source(row.code, row.name, row.level)] : []),
  ];
  return sources.length > 0 ? [{ parts: [message('permanent.sources')] }, ...sources] : [];
}

function listOf(title: string, codes: string[]): Block[] {
  if (codes.length === 0) return [];
  return [
    { parts: [message(title)] },
    ...codes.map((code) => ({ parts: codeAndName(code), codes: [code] })),
  ];
}

/** What a thing stands in, the outermost first. */
function codesAbove(code: string): string[] {
  const item = withCode(items, code);
  const row = withCode(rows, code);
  const ability = withCode(abilities, code);
  if (item !== undefined) return [...clausesAbove(item.clause), item.clause];
  if (row !== undefined) return [annex.code, row.table];
  if (ability !== undefined)
    return [ability.position, ...(ability.module === undefined ? [] : [ability.module])];
  switch (kindOf(code)) {
    case 'clause':
      return code.startsWith('a.') ? [annex.code] : clausesAbove(code);
    case 'table':
      return [annex.code];
    case 'module':
    case 'positionLevel':
      return [code.slice(0, 2)];
    default:
      return [];
  }
}

/** What a reader goes to next from a thing. */
function codesBeside(code: string): string[] {
  const of = (position: string, level?: string) =>
    abilities
      .filter((one) => one.position === position && one.levels.some((own) => own === level))
      .map((one) => one.code);
  const [positionCode = '', level] = code.split('-');
  const position = withCode(positions, positionCode);
  const row = withCode(rows, code);
  switch (kindOf(code)) {
    case 'clause':
      return subclausesOf(code);
    case 'item':
      return abilities.filter(({ item }) => item?.code === code).map((one) => one.code);
    case 'annex':
      return [...annexClauses, ...tables].map((one) => one.code);
    case 'row':
      return [
        ...abilities.filter((one) => one.row === row).map((one) => one.code),
        row?.module ?? '',
      ];
    case 'position':
      return [
        position?.clause ?? '',
        ...(position?.levels ?? []).map((one) => `${code}-${one}`),
        ...(position?.modules ?? []).map((one) => one.code),
      ];
    case 'positionLevel':
      return [`${position?.clause}.2.${level === 'basic' ? 1 : 2}`, ...of(positionCode, level)];
    case 'module':
      return withCode(modules, code)?.abilities.map((one) => one.code) ?? [];
    case 'note':
      return withCode(notes, code)?.concerns ?? [];
    default:
      return [];
  }
}

describe('what is written out', () => {
  test('covers every kind of code', () => {
    const kinds = new Set(ledger.map(kindOf));
    expect([...kinds].sort()).toEqual(
      [
        'ability',
        'annex',
        'clause',
        'item',
        'module',
        'note',
        'position',
        'positionLevel',
        'row',
        'table',
      ].sort(),
    );
  });
});
