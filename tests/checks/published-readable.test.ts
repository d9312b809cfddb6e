import { publishedReadable } from '../../src/checks/published-readable.ts';
import { expect, test } from 'vitest';
import { reportOf, testRule } from '../support/fixtures.ts';
import { replaced, sinceRelease } from '../support/released-content.ts';

const restore =
  'Restore it from the history of the repository; only npm run publish:texts writes it.';

testRule(publishedReadable, {
  missing: {
    'a release that is not there': {
      remove: ['published.json'],
      says: [
        'published.json | is missing: nothing tells what has been published | Restore it from the history of the repository; before a first release run: npm run publish:texts',
      ],
    },
  },
  unreadable: {
    'a release that is no JSON': {
      write: sinceRelease({ 'published.json': replaced(['"version"', 'version']) }),
      says: [`published.json | cannot be read: it is no release in JSON | ${restore}`],
    },
    'a release written by hand': {
      write: sinceRelease({ 'published.json': replaced(['"9.0.0"', '"nine"']) }),
      says: [
        `published.json | cannot be read: version: is not a version such as 1.0.0 | ${restore}`,
      ],
    },
  },
});

test('a folder of its name is told of once', () => {
  const unreadable = { 'published.json': { why: 'folder' as const, detail: '' } };
  expect(reportOf({ unreadable })).toHaveLength(1);
});
