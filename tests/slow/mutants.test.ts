import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { tryContent } from '../mutants/content/content.ts';
import { recordedKills, survivorsAmong } from '../mutants/list.ts';
import { Random } from '../mutants/random.ts';

/*
 * A sample of the mutants that tests are known to notice, another one for each commit: so that a
 * test that has stopped noticing is found without hours of trying all (docs/mutants.md).
 */

const seed = commit();

test('faults of which the unit tests are known to tell, they tell of', async () => {
  const { unit } = recordedKills();
  expect(await survivorsAmong(new Random(seed).sample(unit, 20))).toEqual([]);
});

test('faults of which the built site is known to tell, it tells of', async () => {
  const { built } = recordedKills();
  expect(await survivorsAmong(new Random(seed).sample(built, 4))).toEqual([]);
});

test('of faults in the content none is published that does harm', async () => {
  const tried = await tryContent(seed, 60);
  const harmful = tried.filter(({ outcome }) => outcome === 'harmful');
  expect(harmful.map(({ kind, file }) => `${file}: ${kind.name}`)).toEqual([]);
});

/** What stands here changes with every commit, and with nothing else. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'a copy without its history';
  }
}
