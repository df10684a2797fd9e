/*
 * npm run mutate [-- 'domain/course/*.ts,domain/mail/*.ts']
 * Changes the domain's code in one place at a time and runs the tests that reach it: a change that
 * no test notices is a decision that no test holds. The report is written to .build/mutation.html.
 */
export default {
  // The word lists are tables: another word in one is another list, and not another decision. How
  // well they read is measured by the corpora (docs/model-card.md); what reads them is changed here.
  mutate: ['domain/**/*.ts', '!domain/words/lists/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: '.ci/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  // What is computed once as a module loads is data; its tests look at what follows from it.
  ignoreStatic: true,
  // A run that is stopped (Ctrl-C) is taken up where it was, and one that ended tries only what has
  // changed since.
  incremental: true,
  incrementalFile: '.build/mutation-so-far.json',
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: '.build/mutation',
  ignorePatterns: ['.build', 'cdk.out', '.data*', '.git', 'docs'],
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: '.build/mutation.html' },
  jsonReporter: { fileName: '.build/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  allowEmpty: false,
};
