import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Change } from './change.ts';

/** Mutants that are let live, for one reason. */
interface Excuse {
  /** Whether they say the same in other words, or the difference is accepted. */
  kind: 'equivalent' | 'accepted';
  reason: string;
  mutants: Change[];
}

/**
 * The mutants that are known to survive, as `docs/mutants.md` lists them in its blocks of YAML.
 * @returns why each does; `undefined` for one that is not listed
 */
export function excuseFor(mutant: Change): string | undefined {
  const found = listed.find(({ mutants }) =>
    mutants.some(
      ({ file, before, after }) =>
        file === mutant.file && before === mutant.before && after === mutant.after,
    ),
  );
  return found && `${found.kind}: ${found.reason}`;
}

/** All that are listed. */
export const excused = (): Change[] => listed.flatMap(({ mutants }) => mutants);

const listed = excusesIn(
  readFileSync(resolve(import.meta.dirname, '../../docs/mutants.md'), 'utf8'),
);

function excusesIn(markdown: string): Excuse[] {
  const blocks = [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, block = '']) => parse(block) as Excuse[]);
}
