import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** The scripts that pages load, by the names of their files in `src/client/` and in `assets/`. */
export const clientScripts = ['site', 'asked', 'search', 'permanent', 'position'] as const;

/**
 * Bundles the client's scripts into small classic ones. Astro's own are modules at absolute
 * addresses: a browser loads neither from disk nor from a sub-folder.
 * @param folder where they go: `dist/assets`
 */
export async function writeClientScripts(folder: string): Promise<void> {
  for (const name of clientScripts) {
    await build(options(name, { outDir: folder, emptyOutDir: false }));
  }
}

/**
 * Bundles Pagefind's own module into a classic script that looks for its files in the packs.
 * @param source the text of `pagefind.js`, as Pagefind writes it beside an index
 */
export async function bundleEngine(source: string): Promise<string> {
  return bundled('search/engine', [pagefind(source)]);
}

/**
 * The text of one of the scripts, bundled anew, for `npm run dev`.
 * @returns `undefined` where there is no script of that name
 */
export async function clientScript(name: string): Promise<string | undefined> {
  const known = clientScripts.find((one) => one === name);
  return known === undefined ? undefined : bundled(known);
}

async function bundled(name: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build(options(name, { write: false }, plugins));
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${name} was not built.`);
  return output.output[0].code;
}

function options(name: string, output: object, plugins: Plugin[] = []) {
  return {
    configFile: false as const,
    publicDir: false as const,
    logLevel: 'warn' as const,
    plugins,
    // Pagefind asks where it stands, which a classic script is not told.
    define: { 'import.meta.url': 'undefined' },
    build: {
      ...output,
      target: ['chrome109', 'safari15.4', 'firefox115'],
      lib: {
        entry: client(`${name}.ts`),
        name: name.replace(/\W/g, '_'),
        formats: ['iife' as const],
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  };
}

/** Gives Pagefind's module, as `virtual:pagefind`, the surroundings it shall see. */
function pagefind(source: string): Plugin {
  const id = 'virtual:pagefind';
  const surroundings = client('search/engine-surroundings.ts');
  return {
    name: 'pagefind',
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    load: (name) =>
      name === `\0${id}`
        ? `import { document, fetch } from ${JSON.stringify(surroundings)};\n${source}`
        : undefined,
  };
}

function client(file: string): string {
  return fileURLToPath(new URL(`../client/${file}`, import.meta.url));
}
