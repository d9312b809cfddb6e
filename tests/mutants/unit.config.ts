import { defineConfig } from 'vitest/config';

/** The tests that need no built site, in one process that reads the content once. */
export default defineConfig({
  test: {
    include: ['tests/{standard,content,checks,search,exports,i18n,build}/**/*.test.ts'],
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    // On a busy machine a slow test is no fault; what never ends is ended from outside.
    testTimeout: 600_000,
  },
});
