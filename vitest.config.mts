// How the unit, fixture, property and server tests run.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/extension/**', 'test/web/**', 'node_modules/**'],
    pool: 'threads',
    setupFiles: ['test/chance.ts'],
    // Some check a thousand records; on a busy machine that takes a while.
    testTimeout: 20_000,
  },
});
