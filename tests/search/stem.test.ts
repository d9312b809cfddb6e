import { expect, test } from 'vitest';
import { stem } from '../../src/search/stem.ts';

/** Forms of one word. */
const alike = [
  ['strategy', 'strategies'],
  ['member', 'members'],
  ['promote', 'promotes', 'promoted', 'promoting', 'promotion', 'promotions'],
  ['operate', 'operating', 'operation', 'operations', 'operational'],
  ['optimize', 'optimizing', 'optimization', 'optimise', 'optimisation'],
  ['personalized', 'personalised'],
  ['behaviour', 'behavior', 'behavioural', 'behavioral'],
  ['plan', 'plans', 'planned', 'planning'],
  ['match', 'matches', 'matching'],
];

test.each(alike)('%s', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

/** Words that only look alike. */
const apart: [string, string][] = [
  ['user', 'use'],
  ['analysis', 'analyst'],
  ['position', 'post'],
  ['loss', 'lose'],
  ['gmv', 'gm'],
];

test.each(apart)('%s is not %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
