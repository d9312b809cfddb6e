import { describe, expect, test } from 'vitest';
import type { How } from '../../src/search/match.ts';
import type { Locale } from '../../src/schemas/words.ts';
import { search } from '../support/search.ts';

/** A query that stands nowhere as it is, how it is answered, and what is first. */
const answered: Record<Locale, [query: string, how: How, code: string][]> = {
  zh: [
    // Its position's name counts as its own.
    ['导购 话术', 'words', 'da-08'],
    ['用户运营师岗位职责', 'words', '5.2.1'],
    ['商城运营 职责', 'words', '5.1.1'],
    // A question, and words without spaces.
    ['怎么提高复购率', 'near', '5.3.1'],
    ['如何给用户打标签', 'words', 'uo-04'],
    ['SOP怎么写', 'words', '3.8'],
    ['GMV是什么意思', 'name', '3.7'],
    // Everyday words.
    ['老带新', 'synonym', 'da-11'],
    ['店铺装修', 'synonym', 'ms-16'],
    ['员工考核', 'synonym', '1'],
    // One wrong character.
    ['倒购', 'near', 'da'],
    ['huanyingyu', 'pinyin', 'da-07'],
  ],
  en: [
    ['membership specialist basic abilities', 'words', '5.3.2.1'],
    ['what does GMV mean', 'words', '3.7'],
    ['how do I handle complaints', 'words', 'da-19'],
    ['partnerships with other brands', 'near', 'ms-19'],
    ['touch points activation', 'words', 'ms-07'],
    ['member lifecycle', 'words', 'mo-02'],
    ['倒购', 'near', 'da'],
  ],
};

describe.each(Object.entries(answered))('%s', (locale, queries) => {
  test.each(queries)('%s is answered as %s, by %s first', async (query, how, code) => {
    const { hits } = await search(query, locale === 'en' ? 'en' : 'zh');
    expect(hits[0]?.how).toBe(how);
    expect(hits[0]?.record.code).toBe(code);
  });
});

/** Words that the standard has, with others that it has nothing about. */
test.each([
  '数据隐私',
  '会员退款政策',
  '小红书运营推广投放',
  'data privacy',
  'user privacy policy',
])('%s finds nothing: less than half of it is there', async (query) => {
  expect((await search(query)).hits).toEqual([]);
});
