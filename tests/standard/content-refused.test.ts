import { expect, test } from 'vitest';
import type { AuthoredContent } from '../../src/checks/authored-content.ts';
import { assembleStandard, thing } from '../../src/standard/assemble.ts';
import { content, standard } from '../support/content.ts';

const at = <Data>(records: Record<string, Data>, code: string): Data => {
  const found = records[code];
  if (found === undefined) throw new Error(`No ${code} is written.`);
  return found;
};

const remove = (records: Record<string, unknown>, code: string) => {
  Reflect.deleteProperty(records, code);
};

/** Content that the checks refuse; where they have not run, no model is made of it either. */
test.each<[string, (written: AuthoredContent) => void, string]>([
  [
    'no edition',
    ({ edition }) => {
      remove(edition, '046-2023');
    },
    'edition.yml must describe exactly one edition.',
  ],
  [
    'two editions',
    ({ edition }) => {
      edition['047-2026'] = at(edition, '046-2023');
    },
    'edition.yml must describe exactly one edition.',
  ],
  [
    'a clause without a translation',
    ({ enClauses }) => {
      remove(enClauses, '5.1.1');
    },
    'The content has no entry 5.1.1.',
  ],
  [
    'a foreword without a translation',
    ({ enFront }) => {
      remove(enFront, 'foreword');
    },
    'The content has no entry foreword.',
  ],
  [
    'a paragraph without a translation',
    ({ enClauses }) => {
      at(enClauses, '1').body = 'This document sets out positions.';
    },
    '1 is not translated part by part: 2 in Chinese, 1 in English.',
  ],
  [
    'an item without a translation',
    ({ enClauses }) => {
      at(enClauses, '5.1.2.1').data.items?.pop();
    },
    '5.1.2.1 is not translated part by part: 14 in Chinese, 13 in English.',
  ],
  [
    'items in a language alone',
    ({ enClauses }) => {
      at(enClauses, '4').data.items = ['Campaign planning'];
    },
    '4 is not translated part by part: 0 in Chinese, 1 in English.',
  ],
  [
    'a paragraph of the foreword without a translation',
    ({ enFront }) => {
      at(enFront, 'foreword').body = '';
    },
    'foreword is not translated part by part: 5 in Chinese, 0 in English.',
  ],
  [
    'a description without a translation',
    ({ enRows }) => {
      at(enRows, 'table-a.1-3').body = '';
    },
    'table-a.1-3 is not translated part by part: 1 in Chinese, 0 in English.',
  ],
  [
    'a title without a translation',
    ({ enClauses }) => {
      delete at(enClauses, '5.1.1').data.title;
    },
    '5.1.1 has no English title.',
  ],
  [
    'a term without a translation',
    ({ enClauses }) => {
      delete at(enClauses, '3.1').data.title;
    },
    '3.1 has no English title.',
  ],
  [
    'an abbreviation without a translation',
    ({ enClauses }) => {
      delete at(enClauses, '3.7').data.title;
    },
    '3.7 has no English title.',
  ],
  [
    'an annex without a translated label',
    ({ enClauses }) => {
      delete at(enClauses, 'annex-a').data.label;
    },
    'annex-a has no English label.',
  ],
  [
    'an annex without a translated title',
    ({ enClauses }) => {
      delete at(enClauses, 'annex-a').data.title;
    },
    'annex-a has no English title.',
  ],
  [
    'an annex without translated tables',
    ({ enClauses }) => {
      delete at(enClauses, 'annex-a').data.tables;
    },
    'table-a.1 has no English words.',
  ],
  [
    'a table without a translation',
    ({ enClauses }) => {
      at(enClauses, 'annex-a').data.tables?.pop();
    },
    'table-a.2 has no English words.',
  ],
  [
    'a column without a translation',
    ({ enClauses }) => {
      at(enClauses, 'annex-a').data.tables?.[0]?.columns.pop();
    },
    'table-a.1 is not translated part by part: 4 in Chinese, 3 in English.',
  ],
  [
    'an annex that is none',
    ({ zhClauses }) => {
      at(zhClauses, 'annex-a').data = { kind: 'clause', title: '附录' };
    },
    'zh/clauses/annex-a.mdx is not an annex.',
  ],
  [
    'printed contents that lead nowhere',
    ({ zhFront }) => {
      at(zhFront, 'contents').data.entries?.push({ title: '6 附则', page: '9', code: '6' });
    },
    'The printed contents name 6, which is no clause.',
  ],
  [
    'a row of a module that there is not',
    ({ zhRows }) => {
      at(zhRows, 'table-a.1-3').data.module = 'ms-m9';
    },
    'The content has no entry ms-m9.',
  ],
  [
    'a row of no ability',
    ({ abilities }) => {
      remove(abilities, 'ms-03');
    },
    'The row table-a.1-3 belongs to no ability.',
  ],
  [
    'an ability of nothing',
    ({ abilities }) => {
      abilities['ms-25'] = { relation: 'row-only', certainty: 'certain', row: 'table-a.2-99' };
    },
    'The ability ms-25 has neither item nor row.',
  ],
])('%s', (_what, spoil, message) => {
  const spoilt = structuredClone(content);
  spoil(spoilt);
  expect(() => assembleStandard(spoilt)).toThrow(new Error(message));
});

test.each([
  ['clause', '5.1.1', true],
  ['ability', 'ms-07', true],
  ['clause', 'ms-07', false],
  ['ability', 'ms-99', false],
] as const)('there is a %s %s: %s', (kind, code, isThere) => {
  const ask = () => thing(standard, kind, code);
  if (isThere) expect(ask()).toBe(standard.things.get(code));
  else expect(ask).toThrow(new Error(`There is no ${kind} with the code ${code}.`));
});
