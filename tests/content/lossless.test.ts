import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/build/content-folder.ts';
import type { AuthoredContent } from '../../src/checks/authored-content.ts';
import { assembleStandard } from '../../src/standard/assemble.ts';
import { transcriptionLines } from '../../src/standard/transcription.ts';
import { content } from '../support/content.ts';

const transcription = readFileSync(
  resolve(contentFolder, 'editions/046-2023/source/t-ccfags-046-2023.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '');

const regenerate = (from: AuthoredContent) => transcriptionLines(assembleStandard(from));

test('the transcription can be written anew from the content, line by line', () => {
  expect(transcription.length).toBeGreaterThan(200);
  expect(regenerate(content)).toEqual(transcription);
});

/** Each of these changes one character of one Chinese file. */
const changes: Record<string, (changed: AuthoredContent) => void> = {
  'a clause': ({ zhClauses }) => {
    const clause = zhClauses['5.1.1'];
    if (clause) clause.body = clause.body.replace('打通', '打统');
  },
  'an item': ({ zhClauses }) => {
    const { data } = zhClauses['5.1.2.1'] ?? {};
    if (data?.kind === 'clause' && data.items) data.items[2] += '。';
  },
  'a row': ({ zhRows }) => {
    const row = zhRows['table-a.1-14'];
    if (row) row.body = row.body.replace('的的', '的');
  },
  'a title': ({ zhClauses }) => {
    const { data } = zhClauses['4'] ?? {};
    if (data?.kind === 'clause') data.title = '岗位设置';
  },
  'a term': ({ zhClauses }) => {
    const { data } = zhClauses['3.2'] ?? {};
    if (data?.kind === 'term') data.english = 'omni operation';
  },
  'an abbreviation': ({ zhClauses }) => {
    const { data } = zhClauses['3.9'] ?? {};
    if (data?.kind === 'abbreviation') data.expansion = 'Lifetime Value';
  },
  'a damaged cell': ({ zhRows }) => {
    const { data } = zhRows['table-a.2-10'] ?? {};
    if (data?.printed) data.printed = ['position', 'module', 'name', 'blank'];
  },
  'the name in a damaged row': ({ zhRows }) => {
    const { data } = zhRows['table-a.2-4'] ?? {};
    if (data) data.name = '异业协作';
  },
  'a module': ({ modules }) => {
    const module = modules['mo-m4'];
    if (module) module.name.zh = '数据分析及体系优化';
  },
  'a line of the printed contents': ({ zhFront }) => {
    const entry = zhFront['contents']?.data.entries?.[7];
    if (entry) entry.page = '3';
  },
  'the foreword': ({ zhFront }) => {
    const foreword = zhFront['foreword'];
    if (foreword) foreword.body = foreword.body.replace('单卫钧', '单卫均');
  },
  'a date on the cover': ({ edition }) => {
    const only = edition['046-2023'];
    if (only) only.cover.issued.zh = '2023-11-03 发布';
  },
};

describe('a changed character is noticed in', () => {
  test.each(Object.entries(changes))('%s', (_place, change) => {
    const changed = structuredClone(content);
    change(changed);
    expect(regenerate(changed)).not.toEqual(transcription);
  });
});
