import { expect, test } from 'vitest';
import { assembleStandard } from '../../src/standard/assemble.ts';
import { content } from '../support/content.ts';

const text = { zh: '修订。', en: 'Revised.' };

test('of a change feeds and exports know the day, the words and the codes', () => {
  const changes = {
    '2099-01-01': { text, concerns: ['ms-07'] },
    '2099-01-02': { text, concerns: [], covers: ['en' as const] },
  };
  expect(assembleStandard({ ...content, changes }).changes).toEqual([
    { date: '2099-01-02', text, concerns: [] },
    { date: '2099-01-01', text, concerns: ['ms-07'] },
  ]);
});
