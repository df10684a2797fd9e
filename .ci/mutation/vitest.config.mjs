import { defineConfig } from 'vitest/config';

/** The tests of the domain alone: no browser, no database, nothing that waits. */
export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], testTimeout: 60_000 },
});
