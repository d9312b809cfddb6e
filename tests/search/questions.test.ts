import { expect, test } from 'vitest';
import { subjectOf } from '../../src/search/questions.ts';

/** A question, folded, and what it asks about. */
const subjects: [question: string, subject: string][] = [
  ['怎么提高复购率', '提高复购率'],
  ['gmv是什么意思', 'gmv'],
  ['什么是全域经营?', '全域经营'],
  ['请问会员怎么拉新呢', '会员 拉新'],
  ['what does gmv mean?', 'gmv'],
  ['how do i handle complaints', 'handle complaints'],
  // Nothing is left out of what asks nothing, or of a question without a subject.
  ['会员积分', '会员积分'],
  ['能力要求', '能力要求'],
  ['how to', 'how to'],
];

test.each(subjects)('%s is about %s', (question, subject) => {
  expect(subjectOf(question)).toBe(subject);
});
