import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What knows this site: its content, the files it offers, which copy of it this is. */
const doors = ['site', 'data-files', 'release'];

/** Who may import whom: the arrow of the README, as a rule. */
const arrow = {
  schemas: [
    'standard',
    'checks',
    'exports',
    'search',
    'i18n',
    'build',
    'client',
    'components',
    'layouts',
    'pages',
    ...doors,
  ],
  standard: [
    'checks',
    'exports',
    'search',
    'i18n',
    'build',
    'client',
    'components',
    'layouts',
    'pages',
    ...doors,
  ],
  checks: ['exports', 'search', 'build', 'client', 'components', 'layouts', 'pages', ...doors],
  exports: ['checks', 'build', 'client', 'components', 'layouts', 'pages', ...doors],
  search: ['checks', 'exports', 'build', 'client', 'components', 'layouts', 'pages', ...doors],
  i18n: [
    'standard',
    'checks',
    'exports',
    'search',
    'build',
    'client',
    'components',
    'layouts',
    'pages',
    ...doors,
  ],
  // The edition reaches them in their view: pages alone open the door to all editions.
  components: ['checks', 'build', 'client', 'layouts', 'pages', 'site'],
  layouts: ['checks', 'build', 'client', 'pages', 'site'],
  pages: ['checks', 'build', 'client'],
  client: ['checks', 'exports', 'build', 'components', 'layouts', 'pages', ...doors],
  build: ['client', 'components', 'layouts', 'pages', 'site'],
};

/** What reads text that anybody may have written: a query, an address. */
const readsStrangers = [
  'src/{client,search}/**/*.ts',
  'src/standard/{edit-distance,meant-codes}.ts',
];

/** Parts that know nothing of Astro, of files or of a browser. */
const pure = ['schemas', 'standard', 'checks', 'exports', 'search', 'i18n'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
    },
  },
  {
    // A pattern that tries again from every letter hangs the page on a long enough text.
    files: readsStrangers,
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  Object.entries(arrow).map(([part, forbidden]) => ({
    files: [`src/${part}/**/*.{ts,astro}`],
    // The script of a page runs in the browser, and so belongs to `client`.
    ignores: ['**/*.astro/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.flatMap((name) => [`**/${name}/*`, `**/${name}.ts`]),
              message: `src/${part} stands before this in the arrow of imports (see README.md).`,
            },
            ...(pure.includes(part)
              ? [{ group: ['astro:*', 'node:fs', 'node:fs/*'], message: `src/${part} is pure.` }]
              : []),
          ],
        },
      ],
    },
  })),
);
