import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { build, type Plugin } from 'vite';

/** Modules of ours that count their steps: calls of their functions, and turns of their loops. */
export interface Counted<Module> {
  module: Module;
  /** How many steps are made while something is done: as many on a busy machine as on another. */
  stepsOf: (run: () => unknown) => Promise<number>;
}

/**
 * Loads modules of `src/` in a form that counts what it does. What the language brings, such as a
 * search in a string, is one step of the code that calls it; that no regular expression takes more
 * than linear time is for the linter to see.
 * @param files their paths in `src/`; all that they export is in the module
 */
export async function counted<Module>(files: string[]): Promise<Counted<Module>> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entryOf(files), counting],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, name: 'counted', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  const steps = { count: 0 };
  const wrapped = `(function (steps) {${output.output[0].code}\nreturn counted;})`;
  const open: (counter: typeof steps) => Module = runInThisContext(wrapped);
  const module = open(steps);
  return {
    module,
    stepsOf: async (run) => {
      steps.count = 0;
      await run();
      return steps.count;
    },
  };
}

/** Vite takes it for a file of the working folder. */
const entry = 'counted-entry';

function entryOf(files: string[]): Plugin {
  const paths = files.map((file) => resolve(import.meta.dirname, '../../src', file));
  return {
    name: 'entry',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
    load: (id) =>
      id === `\0${entry}`
        ? paths.map((path) => `export * from ${JSON.stringify(path)};`).join('\n')
        : undefined,
  };
}

const counting: Plugin = {
  name: 'counting',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.ts') ? withCounts(code) : undefined),
};

/** A module with a count at the beginning of every function and of every turn of a loop. */
function withCounts(code: string): string {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.ESNext, true);
  const insertions: { at: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const body = ts.isFunctionLike(node) && 'body' in node ? node.body : undefined;
    const counted = ts.isIterationStatement(node, false) ? node.statement : body;
    if (counted !== undefined) insertions.push(...countsIn(counted));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return insertions
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: own }) => text.slice(0, at) + own + text.slice(at), code);
}

function countsIn(body: ts.Node): { at: number; text: string }[] {
  const [from, to] = [body.getStart(), body.getEnd()];
  if (ts.isBlock(body)) return [{ at: from + 1, text: 'steps.count++;' }];
  const [open, close] = ts.isStatement(body) ? ['{steps.count++;', '}'] : ['(steps.count++,', ')'];
  return [
    { at: from, text: open },
    { at: to, text: close },
  ];
}
