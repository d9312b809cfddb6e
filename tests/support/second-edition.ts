import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * A second edition, made from the first for tests and never published, with all that happens when
 * a standard is reviewed: see `whatChanged`.
 */

export const whatChanged = {
  /** Rows whose description says more: by the code in the first edition. */
  rowsReworded: ['table-a.1-5', 'table-a.1-19'],
  clauseReworded: '5.1.1',
  /** A row in the middle of a table, and the new ability that it makes. */
  rowAdded: { after: 'table-a.1-3', code: 'table-a.1-4', ability: 'ms-25' },
  /** A row and its item that are no more, with their ability. */
  rowRemoved: { code: 'table-a.1-45', item: '5.4.2.1-7', ability: 'da-06' },
  movedToModule: { ability: 'uo-10', from: 'uo-m4', to: 'uo-m5' },
  movedToLevel: { ability: 'ms-15', from: 'basic', to: 'advanced' },
  positionAdded: { code: 'ls', clause: '5.5', module: 'ls-m1', ability: 'ls-01' },
};

/** The rows of each table in the order of the second edition, by their codes in the first. */
const rowsInOrder: Record<string, string[]> = {
  'table-a.1': [
    ...rows('table-a.1', 1, 3),
    'new-ms-25',
    ...rows('table-a.1', 4, 14),
    ...rows('table-a.1', 16, 24),
    'table-a.1-26',
    'table-a.1-25',
    ...rows('table-a.1', 27, 44),
    ...rows('table-a.1', 46, 48),
    'new-ls-01',
  ],
  'table-a.2': [...rows('table-a.2', 1, 8), 'table-a.1-15', ...rows('table-a.2', 9, 26)],
};

/** What each item is called in the second edition, where it is called otherwise. */
const itemsRenumbered: Record<string, string> = {
  '5.1.2.1-14': '5.1.2.2-10',
  '5.1.2.2-10': '5.1.2.2-11',
  '5.4.2.1-8': '5.4.2.1-7',
  '5.4.2.1-9': '5.4.2.1-8',
  '5.4.2.1-10': '5.4.2.1-9',
};

/** The code in the second edition of each row and item of the first that has another there. */
export const renumbered: Record<string, string> = {
  ...itemsRenumbered,
  ...Object.fromEntries(
    Object.entries(rowsInOrder).flatMap(([table, codes]) =>
      codes
        .map((code, index): [string, string] => [code, `${table}-${index + 1}`])
        .filter(([before, after]) => before !== after && !before.startsWith('new')),
    ),
  ),
};

const newRows: Record<string, { zh: string; en: string }> = {
  'new-ms-25': {
    zh: 'module: ms-m1\nname: 商城公告编写\n---\n\n掌握商城公告的编写方法。\n',
    en: 'name: Writing of store notices\n---\n\nMaster methods of writing store notices.\n',
  },
  'new-ls-01': {
    zh: 'module: ls-m1\nname: 直播间布置\n---\n\n掌握直播间布置的步骤。\n',
    en: 'name: Setting up of livestream rooms\n---\n\nMaster the steps of setting up a livestream room.\n',
  },
};

const newClauses: Record<string, { zh: string; en: string }> = {
  '5.5': {
    zh: 'kind: clause\ntitle: 直播运营师\n---\n',
    en: 'title: Livestream operation specialist\n---\n',
  },
  '5.5.1': {
    zh: 'kind: clause\ntitle: 岗位职责\n---\n\n负责直播间的布置。\n',
    en: 'title: Position responsibilities\n---\n\nBe responsible for setting up livestream rooms.\n',
  },
  '5.5.2': {
    zh: 'kind: clause\ntitle: 岗位能力\n---\n',
    en: 'title: Position abilities\n---\n',
  },
  '5.5.2.1': {
    zh: 'kind: clause\ntitle: 初阶能力\nitems:\n  - 直播间布置\n---\n',
    en: 'title: Basic abilities\nitems:\n  - Setting up of livestream rooms\n---\n',
  },
};

/** The lines of the transcription that are not as they were: what stands there, and what instead. */
const lines: [from: string, to: string][] = [
  ['5.4 数字导购\t3', '5.4 数字导购\t3\n5.5 直播运营师\t4'],
  ['打通各触点', '连通各触点'],
  ['- 店铺运营优化\n', ''],
  ['- 数据反哺运营目标制定\n', '- 数据反哺运营目标制定\n- 店铺运营优化\n'],
  ['- 客户群建立与规划\n', ''],
  [
    '附录 A (规范性)\n',
    '5.5 直播运营师\n5.5.1 岗位职责\n负责直播间的布置。\n5.5.2 岗位能力\n5.5.2.1 初阶能力\n- 直播间布置\n附录 A (规范性)\n',
  ],
  ['\t商品搭建\t商品运营', '\t\t商城公告编写\t掌握商城公告的编写方法。\n\t商品搭建\t商品运营'],
  ['\t用户价值挖掘\t数据能力搭建与应用', '\t\t数据能力搭建与应用'],
  [
    '\n表A.2 智慧零售',
    '\n智慧零售-直播运营师\t直播间运营\t直播间布置\t掌握直播间布置的步骤。\n表A.2 智慧零售',
  ],
];

const cover: [from: string, to: string][] = [
  ['046-2023:', '046-2026:'],
  ['046—2023', '046—2026'],
  ['2023 - 11', '2026 - 12'],
  ['2023-11', '2026-12'],
  ["  issued: '", "  replaces: 046-2023\n  issued: '"],
];

const since = `da-06: []
5.1.2.2-10: [5.1.2.2-11]
`;

/**
 * Puts the second edition beside the first. It has no ledger and no release yet.
 * @param content the folder `content/` of a copy of the project
 */
export function addSecondEdition(content: string): void {
  const folder = join(content, 'editions/046-2026');
  const file = (name: string) => join(folder, name);
  cpSync(join(content, 'editions/046-2023'), folder, { recursive: true });
  rmSync(file('published.json'));
  rmSync(file('ledger.txt'));
  writeFileSync(file('since.yml'), since);
  edit(file('edition.yml'), cover);
  for (const code of whatChanged.rowsReworded) {
    const [zh, en] = [file(`zh/rows/${code}.mdx`), file(`en/rows/${code}.mdx`)];
    edit(zh, [[/。\n$/, '，并定期检查。\n']]);
    edit(en, [[/\.\n$/, ', and check it regularly.\n']]);
  }
  edit(file('zh/clauses/5.1.1.mdx'), [['打通各触点', '连通各触点']]);
  edit(file('zh/rows/table-a.1-25.mdx'), [['module: uo-m4', 'module: uo-m5']]);
  moveItems(file);
  moveRows(file);
  addPosition(file);
  for (const name of ['abilities.yml', 'notes.yml']) renumber(file(name));
  for (const language of ['zh', 'en'] as const) {
    for (const [code, text] of Object.entries(newClauses)) {
      writeFileSync(file(`${language}/clauses/${code}.mdx`), begun(language, text));
    }
  }
  recordReading(file);
  writeSource(content, file);
}

/** A file of the second edition, by its name below the folder. */
type FileOf = (name: string) => string;

function rows(table: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${table}-${from + index}`);
}

function begun(language: 'zh' | 'en', text: { zh: string; en: string }): string {
  return `---\n${language === 'en' ? "translates: ''\n" : ''}${text[language]}`;
}

/** One item goes to the other level, one is no more. */
function moveItems(file: FileOf): void {
  for (const language of ['zh', 'en']) {
    const clause = (code: string) => file(`${language}/clauses/${code}.mdx`);
    const [moved = ''] = itemsIn(clause('5.1.2.1')).slice(13);
    const [open = ''] = itemsIn(clause('5.1.2.2')).slice(9);
    const [removed = ''] = itemsIn(clause('5.4.2.1')).slice(6);
    edit(clause('5.1.2.1'), [[moved, '']]);
    edit(clause('5.1.2.2'), [[open, `${moved}${open}`]]);
    edit(clause('5.4.2.1'), [[removed, '']]);
  }
}

function itemsIn(path: string): string[] {
  return readFileSync(path, 'utf8').match(/^ {2}- .*\n/gm) ?? [];
}

function moveRows(file: FileOf): void {
  for (const language of ['zh', 'en'] as const) {
    const folder = file(`${language}/rows`);
    const texts = new Map(
      readdirSync(folder).map((name) => [
        name.replace('.mdx', ''),
        readFileSync(join(folder, name), 'utf8'),
      ]),
    );
    for (const [code, text] of Object.entries(newRows)) texts.set(code, begun(language, text));
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    for (const [table, codes] of Object.entries(rowsInOrder)) {
      for (const [index, code] of codes.entries()) {
        writeFileSync(join(folder, `${table}-${index + 1}.mdx`), texts.get(code) ?? '');
      }
    }
  }
  edit(file('zh/clauses/annex-a.mdx'), [['partsOpenAt: [1, 12]', 'partsOpenAt: [1, 13]']]);
}

function addPosition(file: FileOf): void {
  append(
    file('positions.yml'),
    `ls:
  clause: '5.5'
  name:
    zh: 直播运营师
    en: Livestream operation specialist
  printed:
    zh: 智慧零售-直播运营师
    en: Smart retail – Livestream operation specialist
`,
  );
  append(
    file('modules.yml'),
    'ls-m1:\n  position: ls\n  name:\n    zh: 直播间运营\n    en: Livestream room operation\n',
  );
  const added = "  - title: '5.5 直播运营师'\n    page: '4'\n    code: '5.5'\n";
  edit(file('zh/front/contents.mdx'), [["  - title: '附录", `${added}  - title: '附录`]]);
}

/** Gives rows and items the codes of the second edition, and the register its new abilities. */
function renumber(path: string): void {
  const withdrawn = /^da-06:\n(?: .*\n)*/m;
  const text = readFileSync(path, 'utf8')
    .replace(withdrawn, '')
    .replace(
      /(?<![\w.-])(?:table-[a-z]\.\d+-\d+|[\d.]+-\d+)(?![\w-])/g,
      (code) => renumbered[code] ?? code,
    );
  const registered = `ms-25:
  row: table-a.1-4
  relation: row-only
ls-01:
  row: table-a.1-48
  item: 5.5.2.1-1
  relation: same
`;
  writeFileSync(path, path.endsWith('abilities.yml') ? `${text}${registered}` : text);
}

/** Has every translation say that it was read against the Chinese as it is now. */
function recordReading(file: FileOf): void {
  for (const folder of ['front', 'clauses', 'rows']) {
    for (const name of readdirSync(file(`zh/${folder}`))) {
      const chinese = readFileSync(file(`zh/${folder}/${name}`));
      const hash = createHash('sha256').update(chinese).digest('hex').slice(0, 12);
      edit(file(`en/${folder}/${name}`), [[/^translates: .*$/m, `translates: '${hash}'`]]);
    }
  }
}

function writeSource(content: string, file: FileOf): void {
  const path = file('source/t-ccfags-046-2026.txt');
  renameSync(file('source/t-ccfags-046-2023.txt'), path);
  edit(path, [...cover, [/\n{2,}/g, '\n'], ...lines]);
  const text = readFileSync(path, 'utf8');
  const lineOf = (name: string) =>
    text.split('\n').find((line) => line.includes(`\t${name}\t`)) ?? '';
  const [optimized, removed, planned, next] = [
    '店铺运营优化',
    '客户群建立与规划',
    '用户群活动规划',
    '用户群氛围营造',
  ].map(lineOf) as [string, string, string, string];
  const target = lineOf('数据赋能运营目标制定');
  edit(path, [
    [`${optimized}\n`, ''],
    [`${target}\n`, `${target}\n${optimized}\n`],
    [`${removed}\n`, ''],
    [`${planned}\n${next}\n`, `${next}\n${planned.replace('\t\t', '\t用户价值挖掘\t')}\n`],
  ]);
  for (const code of whatChanged.rowsReworded) {
    const [, body = ''] = readFileSync(
      join(content, `editions/046-2023/zh/rows/${code}.mdx`),
      'utf8',
    ).split('---\n\n');
    edit(path, [[body, body.replace(/。\n$/, '，并定期检查。\n')]]);
  }
}

/** Replaces texts of a file wherever they stand. */
function edit(path: string, changes: [from: string | RegExp, to: string][]): void {
  const text = readFileSync(path, 'utf8');
  const edited = changes.reduce(
    (told, [from, to]) =>
      typeof from === 'string' ? told.replaceAll(from, () => to) : told.replace(from, () => to),
    text,
  );
  writeFileSync(path, edited);
}

function append(path: string, text: string): void {
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${text}`);
}
