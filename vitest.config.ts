import { defineConfig } from 'vitest/config';

/** After so long a test hangs: how quick a machine is, no test asks. */
const patience = { testTimeout: 600_000, hookTimeout: 600_000 };

/** Tests that read `src` and `content` alone, tests that need the built site, and long ones. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'content',
          // None leaves anything behind; the content is read once.
          isolate: false,
          ...patience,
          include: [
            'tests/{build,project,standard,content,checks,search,exports,i18n,client}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          ...patience,
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: 'tests/support/build-site.ts',
          // What one file has started, the browser, serves the next.
          isolate: false,
          // Two: while one waits for its browser, the other reads files. Of other projects there
          // may be another number, so these come after them.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // Not of `npm test`, but of `npm run test:all`.
          name: 'slow',
          ...patience,
          include: ['tests/slow/**/*.test.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
