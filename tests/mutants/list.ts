import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { changed, type Change } from './change.ts';
import { isKnownToSurvive, knownKiller, lastKiller, remember } from './results.ts';
import { stageOf, stagesFor, type Stage } from './stages.ts';
import { Bench } from './trial.ts';

/** An entry of the list. */
export interface ListedMutant extends Change {
  /** What a reader would see of it. */
  does: string;
}

/**
 * All mutants of our own list: faults that a person might make, one place of one file each.
 * @throws where a place is not found any more, or one entry stands twice
 */
export function listedMutants(): ListedMutant[] {
  const folder = join(import.meta.dirname, 'list');
  const mutants = readdirSync(folder)
    .sort()
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as ListedMutant[]);
  const names = new Set<string>();
  for (const mutant of mutants) {
    changed(readFileSync(resolve(import.meta.dirname, '../..', mutant.file), 'utf8'), mutant);
    if (names.has(nameOf(mutant))) throw new Error(`${nameOf(mutant)} is listed twice.`);
    names.add(nameOf(mutant));
  }
  return mutants;
}

/** What became of the mutants of the list. */
export interface ListScore {
  killed: ListedMutant[];
  survivors: ListedMutant[];
  /** Tests that are red without any mutant, and so were left out. */
  redAlready: string[];
}

/**
 * Tries mutants, and keeps in `killed.json` which test noticed which. One that was tried before
 * is not tried again while the mutant, its file and the tests are what they were.
 * @param fresh tries all
 */
export async function tryListed(mutants: ListedMutant[], fresh: boolean): Promise<ListScore> {
  const open = fresh ? mutants : mutants.filter((mutant) => !isKilled(mutant) && !isAlive(mutant));
  const redAlready = open.length === 0 ? [] : await tryAll(inOrder(open));
  return {
    killed: mutants.filter(isKilled),
    survivors: mutants.filter((mutant) => !isKilled(mutant)),
    redAlready,
  };
}

async function tryAll(mutants: ListedMutant[]): Promise<string[]> {
  const bench = new Bench();
  try {
    for (const [index, mutant] of mutants.entries()) {
      const by = await bench.killer(mutant, stagesOf(mutant));
      remember(nameOf(mutant), mutant, by, testsOf(mutant));
      console.log(`${index + 1}/${mutants.length}  ${by ?? 'NOTHING'}  ← ${nameOf(mutant)}`);
    }
    return [...bench.redAlready];
  } finally {
    bench.close();
  }
}

/**
 * Tries again mutants that were killed, each with the one test that did it.
 * @returns those that it does not kill any more, and tests that are red without any
 */
export async function survivorsAmong(mutants: ListedMutant[]): Promise<string[]> {
  const bench = new Bench();
  try {
    const alive: string[] = [];
    for (const mutant of inOrder(mutants)) {
      const by = await bench.killer(mutant, [lastStage(mutant)]);
      if (by === undefined) alive.push(nameOf(mutant));
    }
    return [...alive, ...bench.redAlready];
  } finally {
    bench.close();
  }
}

/** The mutants recorded as killed, by whether the site must be built to see it. */
export function recordedKills(): { unit: ListedMutant[]; built: ListedMutant[] } {
  const killed = listedMutants().filter((mutant) => lastKiller(nameOf(mutant)) !== undefined);
  const isUnit = (mutant: ListedMutant) => lastStage(mutant).needs === 'nothing';
  return { unit: killed.filter(isUnit), built: killed.filter((mutant) => !isUnit(mutant)) };
}

/** Tells a mutant from all others. */
export function nameOf({ file, does }: ListedMutant): string {
  return `${file}: ${does}`;
}

const isKilled = (mutant: ListedMutant) => knownKiller(nameOf(mutant), mutant) !== undefined;

const isAlive = (mutant: ListedMutant) => isKnownToSurvive(nameOf(mutant), mutant, testsOf(mutant));

const testsOf = ({ file }: ListedMutant) => stagesFor(file).flatMap(({ tests }) => tests);

/** First of all the test that killed it before. */
function stagesOf(mutant: ListedMutant): Stage[] {
  const known = lastKiller(nameOf(mutant)) === undefined ? [] : [lastStage(mutant)];
  return [...known, ...stagesFor(mutant.file)];
}

function lastStage(mutant: ListedMutant): Stage {
  return stageOf(lastKiller(nameOf(mutant)) ?? '', mutant.file);
}

/** What needs no build comes first, then scripts alone, then the whole site. */
function inOrder(mutants: ListedMutant[]): ListedMutant[] {
  const weight = ({ file }: ListedMutant) =>
    Math.max(...stagesFor(file).map(({ needs }) => ['nothing', 'scripts', 'site'].indexOf(needs)));
  return mutants.toSorted((one, other) => weight(one) - weight(other));
}
