import { expect, test } from 'vitest';
import { placeOf } from '../../src/checks/place-of.ts';

const files = {
  'notes.yml': "note-01:\n  zh: 甲\nnote-02:\n  zh: 甲\n'note-03':\n  zh: 乙\n",
  'en/rows/table-a.1-3.mdx': '---\nname: Three\n---\n\nMaster it.\n',
};

/** Where an author finds the words of a code. */
const table = [
  { code: 'foreword', locale: 'en', at: { file: 'en/front/foreword.mdx' } },
  { code: '5.1.2.1', locale: 'zh', at: { file: 'zh/clauses/5.1.2.1.mdx' } },
  { code: 'a.1', locale: 'zh', at: { file: 'zh/clauses/a.1.mdx' } },
  { code: '5.1.2.1-10', locale: 'en', at: { file: 'en/clauses/5.1.2.1.mdx' } },
  { code: 'annex-a', locale: 'en', at: { file: 'en/clauses/annex-a.mdx' } },
  { code: 'table-a.2', locale: 'zh', at: { file: 'zh/clauses/annex-a.mdx' } },
  { code: 'table-b.1', locale: 'zh', at: { file: 'zh/clauses/annex-b.mdx' } },
  { code: 'ms', locale: 'zh', at: { file: 'positions.yml' } },
  { code: 'ms-basic', locale: 'zh', at: { file: 'positions.yml' } },
  { code: 'ms-m2', locale: 'zh', at: { file: 'modules.yml' } },
  { code: 'ms-07', locale: 'zh', at: { file: 'abilities.yml' } },
  { code: 'note-02', locale: 'zh', at: { file: 'notes.yml', line: 3 } },
  { code: 'note-03', locale: 'zh', at: { file: 'notes.yml', line: 5 } },
  { code: 'note-02', locale: 'zh', words: '甲', at: { file: 'notes.yml', line: 4 } },
  { code: 'note-02', locale: 'zh', words: '丙', at: { file: 'notes.yml', line: 3 } },
  { code: 'table-a.1-3', locale: 'en', at: { file: 'en/rows/table-a.1-3.mdx' } },
  {
    code: 'table-a.1-3',
    locale: 'en',
    words: 'Master it.',
    at: { file: 'en/rows/table-a.1-3.mdx', line: 5 },
  },
] as const;

test.each(table)('$code $locale', (row) => {
  const words = 'words' in row ? row.words : undefined;
  expect(placeOf({ files }, row.code, row.locale, words)).toEqual(row.at);
});
