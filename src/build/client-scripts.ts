import { build } from 'vite';

/** The scripts that pages load, by the names of their files in `src/client/` and in `assets/`. */
export const clientScripts = ['site', 'search'] as const;

/**
 * Bundles the client's scripts into small classic ones. Astro's own are modules at absolute
 * addresses: a browser loads neither from disk nor from a sub-folder.
 * @param folder where they go: `dist/assets`
 */
export async function writeClientScripts(folder: string): Promise<void> {
  for (const name of clientScripts) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: ['chrome109', 'safari15.4', 'firefox115'],
        lib: {
          entry: new URL(`../client/${name}.ts`, import.meta.url).pathname,
          name,
          formats: ['iife'],
          fileName: () => `${name}.js`,
        },
      },
    });
  }
}
