import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/browser.setup.ts', 'test/support/memory.setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // .ci/run reads the counts from the report.
    reporters: process.env['CI']
      ? [
          'default',
          ['json', { outputFile: process.env['TEST_RESULTS'] ?? '.build/test-results.json' }],
        ]
      : ['default'],
    // On a busy machine a browser may lose a race; what fails twice is broken. By hand nothing is repeated.
    retry: process.env['CI'] ? 1 : 0,
    // Two cores are the smallest machine this runs on; more files at once only starve each other.
    maxWorkers: 2,
    sequence: { shuffle: { files: true, tests: true } },
  },
});
