import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import { checkContent } from './check-content.ts';
import { writeClientScripts } from './client-scripts.ts';
import { writeDownloads } from './downloads.ts';
import { loadSearchContent } from './search-content.ts';
import { writeSearchPacks } from './search-packs.ts';
import { parseSiteUrl } from '../standard/addresses.ts';
import { writeSiteFiles } from './site-files.ts';

/** What this site does around Astro's own build: check the content first, then write the rest. */
export function standardSite(): AstroIntegration {
  return {
    name: 'standard-site',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (parseSiteUrl(process.env['SITE_URL']) === undefined) logger.warn(withoutAddress);
        if (command === 'build') await checkContent();
      },
      'astro:build:done': async ({ dir }) => {
        const folder = (name: string) => fileURLToPath(new URL(name, dir));
        await writeClientScripts(folder('assets'));
        const content = await loadSearchContent();
        await writeSearchPacks(content, folder('assets/search'));
        const siteUrl = parseSiteUrl(process.env['SITE_URL']);
        await writeSiteFiles(content.standard, folder('.'), siteUrl);
        // Last, since the archive holds what all others have written.
        const { number } = content.standard.edition;
        await writeDownloads(folder('.'), number, packageFile.version);
      },
    },
  };
}

/** Said once a build, and on the page about linking. */
const withoutAddress =
  'SITE_URL is not set, so what needs absolute addresses is left out: sitemap.xml, feeds, ' +
  'structured data, sharing pictures, QR codes, link snippets and badge objects.';
