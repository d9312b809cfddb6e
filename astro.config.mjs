import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { themeFirst } from './src/layouts/theme-first.ts';
import { standardSite } from './src/build/integration.ts';

export default defineConfig({
  // Files are named as they are linked, so that one build serves any place, from disk as well.
  build: { format: 'preserve', inlineStylesheets: 'always' },
  // Smart punctuation would alter published wording.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind runs WebAssembly on the page's own thread.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${createHash('sha256').update(themeFirst).digest('base64')}`],
      },
    },
  },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks its content modules with a directive that means something to it alone.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  integrations: [mdx(), standardSite()],
  devToolbar: { enabled: false },
});
