import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Random } from '../random.ts';
import type { Fault } from './edits.ts';
import { ContentCopy } from './files.ts';
import { kinds, type Kind } from './kinds.ts';
import type { Verdict } from './worker.ts';

/** What became of a fault. */
export type Outcome =
  /** Refused, with the file, what is wrong and what to do. */
  | 'clear'
  /** Refused in words that do not help. */
  | 'unclear'
  /** Published, or the end of the build without a word, though it does harm. */
  | 'harmful'
  | 'harmless'
  /** Published; a matter of wording that no rule could tell. */
  | 'unknowable';

/** A fault that was tried. */
export interface Tried {
  kind: Kind;
  file: string;
  outcome: Outcome;
  /** What was said of it; empty where nothing was. */
  words: string;
}

/** Longer than any content takes to check on a busy machine, in milliseconds: then it hangs. */
const patience = 120_000;

/**
 * Puts faults into copies of the content, one at a time, and lets the build check each.
 * @param seed the same seed makes the same faults
 * @param count how many; all kinds in turn
 * @param tell told of each as soon as it has been tried
 */
export async function tryContent(
  seed: string,
  count: number,
  tell: (tried: Tried) => void = () => undefined,
): Promise<Tried[]> {
  const copy = new ContentCopy();
  const checker = new Checker();
  const tried: Tried[] = [];
  try {
    for (const { kind, fault } of faults(seed, count)) {
      copy.edit(fault.edits);
      const { outcome, words } = judge(kind, fault, await checker.check(copy.folder));
      copy.mend(fault.edits);
      const one = { kind, file: fault.file, outcome, words };
      tried.push(one);
      tell(one);
    }
    const unharmed = await checker.check(copy.folder);
    const complaint = unharmed.refusal ?? unharmed.later;
    if (complaint !== undefined) throw new Error(`A copy was not mended: ${complaint}`);
  } finally {
    copy.remove();
    await checker.end();
  }
  return tried;
}

function* faults(seed: string, count: number): Generator<{ kind: Kind; fault: Fault }> {
  const shuffled = new Random(seed).sample(kinds, Math.min(count, kinds.length));
  for (let index = 0; index < count; index++) {
    const kind = shuffled[index % shuffled.length];
    const round = Math.floor(index / shuffled.length);
    const fault = kind && draw(kind, new Random(`${seed} ${kind.name} ${round}`));
    if (kind !== undefined && fault !== undefined) yield { kind, fault };
  }
}

/** Not every draw finds a place; a thousand that do not mean that there is none. */
function draw(kind: Kind, random: Random): Fault | undefined {
  for (let turn = 0; turn < 1000; turn++) {
    const fault = kind.make(random);
    if (fault !== undefined) return fault;
  }
  throw new Error(`There is no place where ${kind.name}.`);
}

function judge(
  kind: Kind,
  fault: Fault,
  { refusal, later }: Verdict,
): Pick<Tried, 'outcome' | 'words'> {
  if (later !== undefined) return { outcome: 'harmful', words: later };
  if (refusal === undefined) return { outcome: kind.published, words: '' };
  return { outcome: isClear(kind, fault, refusal) ? 'clear' : 'unclear', words: refusal };
}

/** So many problems at most, or nobody sees which one to mend. */
const most = 25;

/** How soon the faulty file, or one that may stand for it, must be named. */
const soon = 3;

/** Whether an author learns where the fault is and what to do: from few problems, early. */
function isClear(kind: Kind, { file, edits }: Fault, refusal: string): boolean {
  const problems = [...refusal.matchAll(/^content\/(.+?)(?::\d+){0,2} {2}.+\n {4}→ .+$/gm)];
  const named = problems.slice(0, soon).map(([, name = '']) => name);
  const twin = file.startsWith('zh/') ? file.replace('zh/', 'en/') : file.replace('en/', 'zh/');
  const rightly = [file, twin, ...Object.keys(edits), ...kind.mayName];
  return (
    problems.length <= most &&
    !/\n {4}at /.test(refusal) &&
    (kind.mustSay?.test(refusal) ?? true) &&
    named.some((name) =>
      rightly.some((one) => (one.endsWith('/') ? name.startsWith(one) : name === one)),
    )
  );
}

/** A thread that checks folders, and is replaced when it does not come back. */
class Checker {
  #worker = newWorker();

  async check(folder: string): Promise<Verdict> {
    const settled = new AbortController();
    const { signal } = settled;
    const answer = once(this.#worker, 'message', { signal });
    const end = once(this.#worker, 'exit', { signal }).then(() => ['It ends without a word.']);
    const silence = setTimeout(patience, ['It does not end.'], { signal });
    this.#worker.postMessage(folder);
    const outcomes = [answer, end, silence].map((one) =>
      one.catch((error: unknown) => [String(error)]),
    );
    const [verdict] = (await Promise.race(outcomes)) as [Verdict | string];
    settled.abort();
    if (typeof verdict !== 'string') return verdict;
    await this.end();
    this.#worker = newWorker();
    return { refusal: undefined, later: verdict };
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

function newWorker(): Worker {
  return new Worker(new URL('worker.ts', import.meta.url));
}
