import { defineConfig } from 'vitest/config';

/** All tests, without the build that comes before those of the site: the trial has built it. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/slow/**'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
