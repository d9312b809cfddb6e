import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import { checkContent } from './check-content.ts';
import { watchContent } from './watch-content.ts';
import { clientScript, writeClientScripts } from './client-scripts.ts';
import { writeDownloads } from './downloads.ts';
import { writeMeaningPacks } from './meaning-packs.ts';
import { narrowPagePolicies } from './page-policies.ts';
import { loadEditions } from './read-content.ts';
import { loadSearchContents } from './search-content.ts';
import { writeSearchPacks } from './search-packs.ts';
import { stageBuild, type StagedBuild } from './staged-build.ts';
import { parseSiteUrl } from '../standard/addresses.ts';
import { writeSiteFiles } from './site-files.ts';

/**
 * What this site does around Astro's own build: check the content first, then write the rest, and
 * put the whole where readers find it once all of it is there.
 */
export function standardSite(): AstroIntegration {
  let staged: StagedBuild | undefined;
  return {
    name: 'standard-site',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (parseSiteUrl(process.env['SITE_URL']) === undefined) logger.warn(withoutAddress);
        if (command !== 'build') return;
        staged = stageBuild(config.outDir, config.root);
        await checkContent();
        const { site, cache } = staged;
        updateConfig({ outDir: site, cacheDir: cache, vite: { cacheDir: fileURLToPath(cache) } });
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server.watcher, logger);
        server.middlewares.use('/assets', (request, response, next) => {
          const name = request.url?.replace(/^\/|\.js.*$/g, '') ?? '';
          clientScript(name).then((script) => {
            if (script === undefined) next();
            else response.setHeader('content-type', 'text/javascript').end(script);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = (name: string) => fileURLToPath(new URL(name, dir));
        await narrowPagePolicies(folder('.'));
        await writeClientScripts(folder('assets'));
        await writeSearchPacks(await loadSearchContents(), folder('assets/search'));
        const editions = await loadEditions();
        await writeMeaningPacks(editions.at(-1)?.standard.glossary ?? [], folder('assets'));
        await writeSiteFiles(editions, folder('.'));
        // Last, since the archives hold what all others have written.
        await writeDownloads(editions, folder('.'), packageFile.version);
        staged?.publish();
      },
    },
  };
}

/** Said once a build, and on the page about linking. */
const withoutAddress =
  'SITE_URL is not set, so what needs absolute addresses is left out: sitemap.xml, feeds, ' +
  'structured data, sharing pictures, QR codes, link snippets and badge objects.';
