import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/check-content.ts';
import { contentFolder } from '../../src/build/content-folder.ts';

/** One way to break the content, and what the author is told. */
interface Fixture {
  file: string;
  /** What is replaced by what. */
  replace?: [from: string, to: string];
  /** What the file holds instead. */
  write?: string;
  remove?: true;
  /** The whole report, a problem in two lines, file and line first. */
  says: string[];
}

const stale = (folder: string, code: string) => [
  `content/en/${folder}/${code}.mdx  has not been read against content/zh/${folder}/${code}.mdx since that changed`,
  `    → Read the two against each other, then run: npm run reread -- ${code}`,
];

const ledger = readFileSync(join(contentFolder, 'ledger.txt'), 'utf8').split('\n');

/** The line of a code in the ledger. */
const inLedger = (code: string) => ledger.indexOf(code) + 1;

const fixtures: Record<string, Fixture> = {
  'a missing translation': {
    file: 'en/rows/table-a.1-3.mdx',
    remove: true,
    says: [
      'content/en/rows/table-a.1-3.mdx  is missing: content/zh/rows/table-a.1-3.mdx has no translation',
      '    → Translate the Chinese file into a file of this name, as its neighbours do.',
    ],
  },
  'an extra translation': {
    file: 'en/clauses/6.mdx',
    write: "---\ntranslates: '0123456789ab'\ntitle: Annexes\n---\n",
    says: [
      'content/en/clauses/6.mdx  translates nothing: there is no content/zh/clauses/6.mdx',
      '    → Remove it, or give it the name of the Chinese file that it translates.',
    ],
  },
  'a stale translation': {
    file: 'zh/clauses/2.mdx',
    replace: ['本文件没有规范性引用文件。', '本文件没有规范性引用的文件。'],
    says: stale('clauses', '2'),
  },
  'an unknown position': {
    file: 'modules.yml',
    replace: ['da-m4:\n  position: da', 'da-m4:\n  position: dx'],
    says: [
      'content/modules.yml  da-m4.position: there is no dx',
      '    → Correct the code; did you mean da?',
    ],
  },
  'an unknown module': {
    file: 'zh/rows/table-a.2-26.mdx',
    replace: ['module: da-m4', 'module: da-m9'],
    says: [
      ...stale('rows', 'table-a.2-26'),
      'content/zh/rows/table-a.2-26.mdx  module: there is no da-m9',
      '    → Correct the code; did you mean da-m1?',
    ],
  },
  'an unknown ability': {
    file: 'notes.yml',
    replace: ['concerns: [table-a.2-26, da-17]', 'concerns: [table-a.2-26, da-71]'],
    says: [
      'content/notes.yml  note-05.concerns: there is no da-71',
      '    → Correct the code; did you mean da-01?',
    ],
  },
  'an unknown clause': {
    file: 'positions.yml',
    replace: ["clause: '5.4'", "clause: '5.7'"],
    says: [
      'content/positions.yml  da.clause: there is no 5.7',
      '    → Correct the code; did you mean 5.1?',
      `content/ledger.txt:${inLedger('da-basic')}  da-basic has been published, and nothing has this code any more`,
      '    → Restore what had it: a code once published is never dropped or reused.',
      `content/ledger.txt:${inLedger('da-advanced')}  da-advanced has been published, and nothing has this code any more`,
      '    → Restore what had it: a code once published is never dropped or reused.',
    ],
  },
  'an unknown term entry': {
    file: 'notes.yml',
    replace: ["concerns: ['3.6', da, '5.4']", "concerns: ['3.60', da, '5.4']"],
    says: [
      'content/notes.yml  note-23.concerns: there is no 3.60',
      '    → Correct the code; did you mean 3.6?',
    ],
  },
  'a duplicate code': {
    file: 'modules.yml',
    replace: [
      'ms-m2:',
      'ms-m1:\n  position: ms\n  name:\n    zh: 商城策划\n    en: Store planning and design\nms-m2:',
    ],
    says: [
      'content/modules.yml:6  is not valid YAML: Map keys must be unique',
      '    → Compare with a neighbouring entry; quote text that holds a colon or a hash.',
    ],
  },
  'a vanished code': {
    file: 'notes.yml',
    replace: ['note-42:', 'note-43:'],
    says: [
      `content/ledger.txt:${inLedger('note-42')}  note-42 has been published, and nothing has this code any more`,
      '    → Restore what had it: a code once published is never dropped or reused.',
      'content/ledger.txt  note-43 is new and not in the ledger',
      '    → Run: npm run ledger:add',
    ],
  },
  'a row out of order': {
    file: 'abilities.yml',
    replace: ['da-14:\n  row: table-a.2-23', 'da-14:\n  row: table-a.2-24'],
    says: [
      'content/abilities.yml  da-15 is out of order: its row table-a.2-24 stands before table-a.2-24 of da-14',
      '    → Abilities are numbered in the order of their rows; check both rows.',
      'content/abilities.yml  the row table-a.2-23 makes 0 abilities; it must make one',
      '    → Give each row one ability.',
      'content/abilities.yml  the row table-a.2-24 makes 2 abilities; it must make one',
      '    → Give each row one ability.',
    ],
  },
  'item counts that differ': {
    file: 'en/clauses/5.4.2.1.mdx',
    replace: ['  - Customer activation\n', ''],
    says: [
      'content/en/clauses/5.4.2.1.mdx  items: 9, where the Chinese has 10',
      '    → Translate each in its own place, none joined and none left out.',
    ],
  },
  'an unknown key': {
    file: 'positions.yml',
    replace: ["  clause: '5.1'", "  clause: '5.1'\n  colour: red"],
    says: [
      'content/positions.yml:5  ms: Unrecognized key: "colour"',
      '    → See the schema of this file in src/schemas for what it may hold.',
    ],
  },
  'an empty text': {
    file: 'en/rows/table-a.2-1.mdx',
    replace: ['name: Store visual management and tuning', "name: ''"],
    says: [
      'content/en/rows/table-a.2-1.mdx:3  name: is empty; write the words, or leave the key out where it is optional',
      '    → See the schema of this file in src/schemas for what it may hold.',
    ],
  },
  'a wrong type': {
    file: 'zh/clauses/annex-a.mdx',
    replace: ['partsOpenAt: [1, 12]', 'partsOpenAt: [1, twelve]'],
    says: [
      'content/zh/clauses/annex-a.mdx:19  tables.1.partsOpenAt.1: Invalid input: expected number, received string',
      '    → See the schema of this file in src/schemas for what it may hold.',
      ...stale('clauses', 'annex-a'),
    ],
  },
  'a description that is not there': {
    file: 'zh/rows/table-a.1-19.mdx',
    replace: ['\n掌握用户标签建设的方法。\n', ''],
    says: [
      ...stale('rows', 'table-a.1-19'),
      'content/en/rows/table-a.1-19.mdx  paragraphs: 1, where the Chinese has 0',
      '    → Translate each in its own place, none joined and none left out.',
      'content/zh/rows/table-a.1-19.mdx  must have a description of one paragraph',
      '    → Compare the transcription in content/source; nobody writes what is lost there.',
    ],
  },
  'markup in a text': {
    file: 'en/rows/table-a.1-19.mdx',
    replace: ['the methods', 'the **methods**'],
    says: [
      'content/en/rows/table-a.1-19.mdx  the text has “*”, which MDX would take for markup',
      '    → Write plain text: the standard has none of the marks that Markdown uses.',
    ],
  },
  'a wrong relation': {
    file: 'abilities.yml',
    replace: ['item: 5.4.2.2-4\n  relation: qualified', 'item: 5.4.2.2-4\n  relation: same'],
    says: [
      'content/abilities.yml  da-14 is said to be same, but the names are 客户维护与分层 and 私域客户维护与分层',
      '    → Correct the relation, the row or the item.',
    ],
  },
  'a term translated otherwise': {
    file: 'en/rows/table-a.1-19.mdx',
    replace: ['user tag development', 'user label development'],
    says: [
      'content/en/rows/table-a.1-19.mdx  标签 is not translated as “tag” in “Master the methods of user label development.”',
      '    → Use the fixed translation, or allow another form in content/glossary.yml.',
    ],
  },
  'a synonym for a word of the standard': {
    file: 'synonyms.yml',
    replace: ['投诉:', '客诉:'],
    says: ['content/synonyms.yml  客诉 stands in the Chinese text', '    → Remove the entry.'],
  },
  'a synonym that leads nowhere': {
    file: 'synonyms.yml',
    replace: ['[客诉]', '[客怨]'],
    says: [
      'content/synonyms.yml  投诉 leads to 客怨, which stands nowhere in the text',
      '    → Write a word that the standard, or its translation, uses.',
    ],
  },
};

const copies: string[] = [];

/** A copy of the content, broken as a fixture says. */
function broken(...changes: Fixture[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  copies.push(folder);
  cpSync(contentFolder, folder, { recursive: true });
  for (const { file, replace, write, remove } of changes) {
    const path = join(folder, file);
    if (remove) rmSync(path);
    if (write !== undefined) writeFileSync(path, write);
    if (replace !== undefined) {
      const text = readFileSync(path, 'utf8');
      expect(text, `${file} has what the fixture replaces`).toContain(replace[0]);
      writeFileSync(path, text.replace(...replace));
    }
  }
  return folder;
}

async function reportOf(folder: string): Promise<string[]> {
  const error = await checkContent(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) return [];
  return error.message.split('\n').filter((line) => line !== '');
}

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

test('the content as it is has no problem', async () => {
  expect(await reportOf(contentFolder)).toEqual([]);
});

describe('the author is told of', () => {
  test.each(Object.entries(fixtures))('%s', async (_title, fixture) => {
    const [heading, ...report] = await reportOf(broken(fixture));
    expect(heading).toMatch(/^The content has \d+ problem\(s\); nothing was built\.$/);
    expect(report).toEqual(fixture.says);
  });
});

test('several problems are reported together', async () => {
  const both = [fixtures['a missing translation'], fixtures['an unknown position']].filter(
    (fixture) => fixture !== undefined,
  );
  const report = await reportOf(broken(...both));
  for (const fixture of both) expect(report).toEqual(expect.arrayContaining(fixture.says));
});
