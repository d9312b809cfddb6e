import { expect, test } from 'vitest';
import {
  openLibrary,
  stemmedLine,
  titleOfRecord,
  type RecordStore,
} from '../../src/search/library.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { searchers } from '../support/search.ts';

/** A position, a level and a module of it, an ability, an English page: as little as there can be. */
const records: SearchRecord[] = [
  {
    code: 'uo',
    kind: 'position',
    label: 'UO',
    name: '用户运营师',
    names: ['智慧零售-用户运营师'],
    path: 'positions/uo.html',
    position: 'uo',
  },
  {
    code: 'uo-basic',
    kind: 'positionLevel',
    label: 'UO-BASIC',
    name: '用户运营师（初阶）',
    path: 'positions/uo.html#uo-basic',
    position: 'uo',
    levels: ['basic'],
  },
  {
    code: 'uo-m1',
    kind: 'module',
    label: 'UO-M1',
    name: '阵地建设',
    path: 'positions/uo.html#uo-m1',
    position: 'uo',
  },
  {
    code: 'uo-01',
    kind: 'ability',
    label: 'UO-01',
    name: '用户 SOP',
    names: ['用户 SOP', '用户群ＳＯＰ'],
    text: '掌握 SOPs。\n學會分析',
    path: 'abilities/uo-01.html',
    position: 'uo',
    levels: ['basic', 'advanced'],
    module: 'uo-m1',
  },
  { kind: 'page', label: '', name: 'Strategies', text: 'A strategy', path: 'about.html' },
];

const store: RecordStore = {
  records,
  pinyin: [
    ['yong', 'hu'],
    ['yong', 'hu'],
    ['zhen', 'di'],
  ],
  traditional: '學学會会',
  synonyms: { ＫＯＣ: ['用户 群', 'SOP'], 戶: ['學'] },
  pages: { one: [0, 1] },
};

const library = openLibrary(store);
const entry = (path: string) => {
  const found = library.byPath.get(path);
  if (found === undefined) throw new Error(`Nothing stands at ${path}.`);
  return found;
};

test('every record is there, in its order, by its code and by its path', () => {
  expect(library.entries.map((one) => one.record)).toEqual(records);
  expect(library.entries.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
  expect([...library.byCode].map(([code, one]) => [code, one.record.path])).toEqual([
    ['uo', 'positions/uo.html'],
    ['uo-basic', 'positions/uo.html#uo-basic'],
    ['uo-m1', 'positions/uo.html#uo-m1'],
    ['uo-01', 'abilities/uo-01.html'],
  ]);
  expect([...library.byPath.keys()]).toEqual(records.map(({ path }) => path));
  expect(library.pages).toEqual({ one: [0, 1] });
});

test('an ability is compared by its names, each once, by its title and its text, folded', () => {
  const { names, title, text, pinyin } = entry('abilities/uo-01.html');
  expect(names).toEqual(['用户sop', '用户群sop']);
  expect(title).toBe('uo-01用户sop');
  // Paragraphs stay apart, and traditional characters become those that the texts use.
  expect(text).toBe('掌握sops。\n学会分析');
  expect(pinyin).toEqual([]);
});

test('words are compared by their stems, each once, line by line', () => {
  const { stems, stemmed } = entry('abilities/uo-01.html');
  expect([...stems]).toEqual([
    ['uo', ['uo']],
    ['01', ['01']],
    ['sop', ['sop', 'sops']],
  ]);
  // Title, two names, two paragraphs, of which the last has no words of letters.
  expect(stemmed).toBe(' uo 01 sop \n sop \n sop \n sop \n  ');
  expect(stemmedLine('strategies, a 用户 sops')).toBe(' strategi a sop ');
});

test('Han characters are compared two by two, in names and in text', () => {
  expect([...entry('abilities/uo-01.html').bigrams]).toEqual([
    '用户',
    '户群',
    '掌握',
    '学会',
    '会分',
    '分析',
  ]);
  expect([...entry('about.html').bigrams]).toEqual([]);
});

test.each([
  ['positions/uo.html', '用户运营师\n智慧零售-用户运营师'],
  ['positions/uo.html#uo-basic', '用户运营师\n智慧零售-用户运营师\n用户运营师(初阶)'],
  ['positions/uo.html#uo-m1', '用户运营师\n智慧零售-用户运营师'],
  // At its advanced level the position has no record of its own.
  ['abilities/uo-01.html', '用户运营师\n智慧零售-用户运营师\n用户运营师(初阶)\n阵地建设'],
  ['about.html', ''],
])('around %s stand its position, its levels, its module', (path, context) => {
  expect(entry(path).context).toBe(context);
});

test('a record without names has its text and its label alone', () => {
  const note: SearchRecord = {
    code: 'note-01',
    kind: 'note',
    label: 'NOTE-01',
    name: '',
    text: '见表 A.1',
    path: 'notes.html#note-01',
  };
  const [only] = openLibrary({ ...store, records: [note] }).entries;
  expect([only?.names, only?.title, only?.text]).toEqual([[], 'note-01', '见表a.1']);
  // A stem has no closing e.
  expect(only?.stemmed).toBe(' not 01 \n a 1 ');
});

test('the words of all records, by their stems', () => {
  expect([...library.vocabulary]).toEqual([
    ['uo', ['uo']],
    ['basic', ['basic']],
    ['m1', ['m1']],
    ['01', ['01']],
    ['sop', ['sop', 'sops']],
    ['strategi', ['strategies', 'strategy']],
    ['a', ['a']],
  ]);
});

test('all that is said, by lines', () => {
  expect(library.whole.split('\n').filter(Boolean)).toEqual([
    ...['uo用户运营师', '用户运营师', '智慧零售-用户运营师'],
    ...['uo-basic用户运营师(初阶)', '用户运营师(初阶)'],
    ...['uo-m1阵地建设', '阵地建设'],
    ...['uo-01用户sop', '用户sop', '用户群sop', '掌握sops。', '学会分析'],
    ...['strategies', 'strategies', 'a strategy'],
  ]);
});

test('traditional characters come in pairs; one left over is none', () => {
  expect([...library.simplified]).toEqual([
    ['學', '学'],
    ['會', '会'],
  ]);
  expect([...openLibrary({ ...store, traditional: '學学會' }).simplified]).toEqual([['學', '学']]);
});

test('synonyms are folded as everything is', () => {
  expect([...library.synonyms]).toEqual([
    ['koc', ['用户群', 'sop']],
    ['戶', ['学']],
  ]);
});

test.each([
  ['5.1', '岗位职责', '5.1 岗位职责'],
  ['', 'About', 'About'],
  ['NOTE-01', '', 'NOTE-01'],
])('“%s” and “%s” stand alone as “%s”', (label, name, title) => {
  expect(titleOfRecord({ kind: 'page', label, name, path: '' })).toBe(title);
});

/** The whole library of each language holds every record of the content. */
test.each(['zh', 'en'] as const)('the library in %s has a name and a place for each', (locale) => {
  const { entries, words, byCode, byPath } = searchers[locale].library;
  for (const one of entries) {
    expect(byPath.get(one.record.path)).toBe(one);
    if (one.record.code !== undefined) expect(byCode.get(one.record.code)).toBe(one);
    expect(one.names.length > 0).toBe(one.record.kind !== 'note');
  }
  for (const one of words) expect(byPath.get(one.record.path)).toBe(one);
  expect(byPath.size).toBe(entries.length + words.length);
});
