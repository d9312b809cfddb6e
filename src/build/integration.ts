import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from './check-content.ts';
import { writeClientScripts } from './client-scripts.ts';
import { loadSearchContent } from './search-content.ts';
import { writeSearchPacks } from './search-packs.ts';

/** What this site does around Astro's own build: check the content first, then write the rest. */
export function standardSite(): AstroIntegration {
  return {
    name: 'standard-site',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build') await checkContent();
      },
      'astro:build:done': async ({ dir }) => {
        const folder = (name: string) => fileURLToPath(new URL(name, dir));
        await writeClientScripts(folder('assets'));
        await writeSearchPacks(await loadSearchContent(), folder('assets/search'));
      },
    },
  };
}
