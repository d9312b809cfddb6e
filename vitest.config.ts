import { defineConfig } from 'vitest/config';

/** Tests that read `src` and `content` alone, tests that need the built site, and long ones. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'content',
          include: [
            'tests/{build,project,standard,content,checks,search,exports,i18n}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: 'tests/support/build-site.ts',
          // A machine with two cores runs one browser at a time better than several.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // Not of `npm test`, but of `npm run test:all`.
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
        },
      },
    ],
  },
});
