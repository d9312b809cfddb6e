import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { standardSite } from './src/build/integration.ts';

export default defineConfig({
  // Files are named as they are linked, so that one build serves any place, from disk as well.
  build: { format: 'preserve', inlineStylesheets: 'always' },
  // Smart punctuation would alter published wording.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [mdx(), standardSite()],
  devToolbar: { enabled: false },
});
