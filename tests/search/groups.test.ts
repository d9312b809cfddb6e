import { expect, test } from 'vitest';
import { groupHits } from '../../src/search/groups.ts';
import { search } from '../support/search.ts';

const groupsOf = async (query: string) =>
  groupHits((await search(query)).hits).map(({ head, sources }) => [
    head.record.code,
    ...sources.map(({ record }) => record.code),
  ]);

test('an ability is followed by its row and its item', async () => {
  expect((await groupsOf('会员积分营销'))[0]).toEqual(['ms-13', 'table-a.1-13', '5.1.2.1-12']);
});

test('also where the item calls it something else', async () => {
  expect(await groupsOf('会员积分、成长、权益体系设计与优化')).toEqual([['mo-04', '5.3.2.1-4']]);
});

test('an item split over two abilities stands by itself', async () => {
  expect(await groupsOf('5.4.2.2-3')).toEqual([['5.4.2.2-3']]);
});

test('what is cited comes first, whatever belongs to it', async () => {
  expect((await groupsOf('A.1-13'))[0]?.[0]).toBe('table-a.1-13');
});

test('no hit is lost', async () => {
  const { hits } = await search('会员');
  const grouped = groupHits(hits).flatMap(({ head, sources }) => [head, ...sources]);
  expect(new Set(grouped)).toEqual(new Set(hits));
  expect(grouped.length).toBe(hits.length);
});
