import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Tests of single examples before those that try many cases: most changes fail one of the first, at once. */
class ExamplesFirst extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => (readFileSync(moduleId, 'utf8').includes('fast-check') ? 1 : 0);
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/**
 * The tests of the domain alone: no browser, no database, nothing that waits. They are pure, so that
 * they can share one worker; a worker for each file would take longer than the tests.
 */
export default defineConfig({
  resolve: { alias: { 'fast-check': join(import.meta.dirname, 'properties.mjs') } },
  test: {
    include: ['test/domain/**/*.test.ts'],
    sequence: { sequencer: ExamplesFirst },
    testTimeout: 60_000,
    isolate: false,
  },
});
