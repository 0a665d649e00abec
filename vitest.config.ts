import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', 'dist/**'],
    // Exhaustive searches and kernel runs take seconds; a test that hangs should still end the run.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // On a busy machine a page takes its time, too.
    expect: { poll: { timeout: 30_000 } },
    // The machine has two cores, and the executor pins itself to one of them.
    maxWorkers: 2,
  },
});
