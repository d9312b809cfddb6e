/** Pagefind's own browser module, as the build finds it beside an index. */
declare module 'virtual:pagefind' {
  import type { Pagefind } from './packs.ts';

  export function createInstance(options: { basePath: string; noWorker: true }): Pagefind;
}
