import { describe, expect, test } from 'vitest';
import type { How } from '../../src/search/match.ts';
import { found, search, searchContent } from '../support/search.ts';

const { standard } = searchContent;

describe('every name finds a thing of that name first', () => {
  const named = [...standard.positions, ...standard.modules, ...standard.abilities];
  const terms = standard.clauses.flatMap(({ code, term }) => (term ? [{ code, name: term }] : []));
  test.each(['zh', 'en'] as const)('%s', async (locale) => {
    for (const { name } of [...named, ...terms]) {
      const { hits } = await search(name[locale], locale);
      const { record } = hits[0] ?? {};
      const names = [record?.name, ...(record?.names ?? [])].map((one) => one?.toLowerCase());
      expect(names).toContain(name[locale].toLowerCase());
    }
  });
});

/** A query, and the code of what stands first. */
const first: [query: string, code: string][] = [
  ['导购', 'da'],
  ['導購', 'da'],
  ['数字导购', 'da'],
  ['社交觸點激活', 'ms-07'],
  ['daogou', 'da'],
  ['dǎo gòu', 'da'],
  ['szdg', 'da'],
  ['huiyuan jifen yingxiao', 'ms-13'],
  ['ｓｏｐ', '3.8'],
  ['MS07', 'ms-07'],
  ['第5.3.2.1条', '5.3.2.1'],
  ['Table A.2', 'table-a.2'],
  ['sales advisor', '3.6'],
  ['5.1', '5.1'],
];

test.each(first)('%s leads to %s', async (query, code) => {
  expect((await found(query))[0]).toBe(code);
});

/** A query, how it is answered, and what is among the answers. */
const answered: [query: string, how: How, code: string][] = [
  ['会员积份', 'near', 'ms-13'],
  ['小程序商成', 'near', 'ms'],
  ['membreship points', 'near', 'ms-13'],
  ['投诉', 'synonym', 'da-19'],
  ['怎么处理投诉', 'synonym', 'da-19'],
  ['直播带货', 'synonym', 'ms-10'],
  ['粉丝群', 'synonym', 'uo-11'],
  ['CRM', 'synonym', 'mo-m2'],
  ['loyalty', 'text', 'ms-13'],
  ['livestream', 'name', 'ms-10'],
  ['会员怎么拉新', 'words', 'mo-02'],
  ['会员 拉新', 'words', 'mo-02'],
];

test.each(answered)('%s is answered as %s, by %s among others', async (query, how, code) => {
  const { hits } = await search(query);
  expect(hits[0]?.how).toBe(how);
  expect(hits.map(({ record }) => record.code)).toContain(code);
});

test.each([
  ['strategy', 'strategies'],
  ['optimise', 'optimization'],
  ['handle complaints', 'handling'],
])('%s finds texts with %s', async (query, form) => {
  const { hits } = await search(query, 'en');
  expect(hits.some(({ record }) => `${record.name} ${record.text}`.includes(form))).toBe(true);
});

test('Chinese on an English page finds the same thing under its English name', async () => {
  const { hits } = await search('会员积分营销', 'en');
  const [hit] = hits;
  expect(hit?.record.name).toBe('Membership points marketing');
  expect(hit?.matched.name).toBe('会员积分营销');
});

test.each([
  '区块链',
  '元宇宙',
  'blockchain',
  '🙂',
  '\ud800',
  '<b>x</b>',
  '.*',
  '../../',
  '[a-z]+',
  '\\',
])('%j finds nothing, and is told what does exist', async (query) => {
  const { hits, suggestions } = await search(query);
  expect(hits).toEqual([]);
  if (query !== '\ud800') expect(suggestions.length).toBeGreaterThan(0);
  for (const name of suggestions) expect((await found(name)).length).toBeGreaterThan(0);
});

test('a pasted provision finds itself, and ten thousand characters do no harm', async () => {
  const row = standard.annex.tables[0]?.rows[9];
  const pasted = `${row?.name.zh}\t${row?.description?.zh}`;
  expect((await found(pasted))[0]).toBe(row?.ability);
  expect(await found('导购'.repeat(5000))).toEqual([]);
  const whole = standard.abilities.map(({ description }) => description?.zh ?? '').join('');
  expect((await found(`${whole}${whole}`.slice(0, 10_000))).length).toBeGreaterThan(0);
});
