import { createHash } from 'node:crypto';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const CI = Boolean(process.env['CI']);
const BROWSER = 'test/**/*.browser.test.ts';
const LONG = 'test/**/*.long.test.ts';
/** They start nothing and change nothing that outlives them, so files may share a worker; those on a table start one. */
const PURE = ['domain', 'emails', 'functions', 'schemas'].map(
  (room) => `test/${room}/**/!(on-the-table).test.ts`,
);

/** Drives a browser, which may lose a race on a busy machine; what fails twice is broken. By hand nothing is repeated. */
const browser = {
  globalSetup: ['test/support/browser.setup.ts', 'test/support/memory.setup.ts'],
  retry: CI ? 1 : 0,
};

const IN_TURN = ['browser', 'long', 'rest', 'pure'];

/**
 * Files in any order within their project, and those that take longest first: no core waits in the
 * end for one file, and the pure ones follow each other in the worker they share.
 */
class LongestProjectFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const place = ({ project, moduleId }: TestSpecification) =>
      `${IN_TURN.indexOf(project.name)} ${createHash('sha256').update(`${seed} ${moduleId}`).digest('hex')}`;
    return Promise.resolve(files.toSorted((one, other) => (place(one) < place(other) ? -1 : 1)));
  }
}

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'browser', include: [BROWSER], ...browser } },
      { extends: true, test: { name: 'long', include: [LONG], ...browser } },
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [BROWSER, LONG, ...PURE],
          globalSetup: ['test/support/memory.setup.ts'],
        },
      },
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // .ci/run reads the counts from the report.
    reporters: CI
      ? [
          'default',
          ['json', { outputFile: process.env['TEST_RESULTS'] ?? '.build/test-results.json' }],
        ]
      : ['default'],
    // Two cores are the smallest machine this runs on; more files at once only starve each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestProjectFirst, shuffle: { files: true, tests: true } },
  },
});
