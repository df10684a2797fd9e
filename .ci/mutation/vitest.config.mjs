import { defineConfig } from 'vitest/config';

/**
 * The tests of the domain alone: no browser, no database, nothing that waits. They are pure, so that
 * they can share one worker; a worker for each file would take longer than the tests.
 */
export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], testTimeout: 60_000, isolate: false },
});
