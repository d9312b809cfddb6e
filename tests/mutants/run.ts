import { readFileSync } from 'node:fs';
import { tryContent, type Tried } from './content/content.ts';
import { goals, isTypescriptFolder, type TypescriptFolder } from './goals.ts';
import { listedMutants, nameOf, tryListed } from './list.ts';
import { excused, excuseFor } from './survivors.ts';
import type { Change } from './change.ts';
import { mutateTypescript } from './typescript.ts';

/**
 * `npm run test:mutants -- [folder …] [content] [--fresh]`: puts faults into copies of the
 * project and tells which of them no test notices (docs/mutants.md). A folder is one of `src/`;
 * without any, all are tried, and the content. Fails below the goals, and where a mutant survives
 * that is not listed with a reason.
 */
const words = process.argv.slice(2);
const fresh = words.includes('--fresh');
const folders = words.filter((word) => !word.startsWith('--'));
const wanted = (folder: string) => folders.length === 0 || folders.includes(folder);
const failures: string[] = [];

checkExcuses();
await typescript();
await list();
if (wanted('content')) await content();

for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

/** A mutant that is excused must still be possible. */
function checkExcuses(): void {
  for (const { file, before } of excused()) {
    if (!readFileSync(file, 'utf8').includes(before)) {
      failures.push(`docs/mutants.md excuses a mutant of ${file}, which no longer has\n${before}`);
    }
  }
}

async function typescript(): Promise<void> {
  for (const folder of Object.keys(goals.typescript).filter(isTypescriptFolder).filter(wanted)) {
    const { killed, byTypes, survivors } = await mutateTypescript(folder, fresh);
    tellScore(`src/${folder}`, killed, survivors.length, goals.typescript[folder]);
    console.log(`  ${byTypes} of the killed are refused by the type checker`);
    survivors.forEach((mutant) => tellSurvivor(mutant, folder));
  }
}

async function list(): Promise<void> {
  const mutants = listedMutants().filter(({ file }) => wanted(file.split('/')[1] ?? ''));
  if (mutants.length === 0) return;
  const { killed, survivors, redAlready } = await tryListed(mutants, fresh);
  for (const folder of new Set(mutants.map(({ file }) => file.split('/')[1] ?? ''))) {
    const within = ({ file }: Change) => file.split('/')[1] === folder;
    const dead = killed.filter(within).length;
    tellScore(`the list, src/${folder}`, dead, survivors.filter(within).length, undefined);
  }
  tellScore('the list', killed.length, survivors.length, goals.list);
  for (const mutant of survivors) tellSurvivor(mutant, 'list', nameOf(mutant));
  for (const file of redAlready) failures.push(`${file} is red without any mutant.`);
}

async function content(): Promise<void> {
  const tried = await tryContent('content', 744);
  const count = (outcome: Tried['outcome'], of = tried) =>
    of.filter((one) => one.outcome === outcome).length;
  const outcomes = ['clear', 'unclear', 'harmful', 'harmless', 'unknowable'] as const;
  console.log(outcomes.join('  '));
  for (const name of new Set(tried.map(({ kind }) => kind.name))) {
    const own = tried.filter(({ kind }) => kind.name === name);
    const counts = outcomes.map((outcome) => String(count(outcome, own)).padStart(outcome.length));
    console.log(`${counts.join('  ')}  ${name}`);
  }
  for (const { outcome, kind, file, words: said } of tried) {
    if (outcome === 'harmful') failures.push(`Published: ${kind.name}, in ${file}\n${said}`);
    if (outcome === 'unclear') console.log(`Unclear: ${kind.name}, in ${file}\n${said}\n`);
  }
  tellScore('refused in clear words', count('clear'), count('unclear'), goals.clearWords);
}

function tellScore(name: string, good: number, bad: number, goal: number | undefined): void {
  const score = (100 * good) / Math.max(1, good + bad);
  console.log(`${name}: ${good} of ${good + bad}, ${score.toFixed(1)} %`);
  if (goal !== undefined && score < goal) failures.push(`${name}: less than ${goal} %`);
}

function tellSurvivor(mutant: Change, of: TypescriptFolder | 'list', name = mutant.file): void {
  const excuse = excuseFor(mutant);
  const hasGoal = of === 'list' || goals.typescript[of] !== undefined;
  console.log(`survives: ${name}\n- ${mutant.before}\n+ ${mutant.after}\n  ${excuse ?? ''}`);
  if (excuse === undefined && hasGoal) failures.push(`${name}: survives without a reason.`);
}
