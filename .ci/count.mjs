// Prints the counts of vitest's JSON reports on one line, and fails when one of them ran no test.
import { existsSync, readFileSync } from 'node:fs';

// A run that broke off leaves no report: that is a failure, and counts as one.
const BROKEN_OFF = {
  numPassedTests: 0,
  numFailedTests: 1,
  numFailedTestSuites: 0,
  numPendingTests: 0,
};
const reports = process.argv
  .slice(2)
  .map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : BROKEN_OFF));
const sum = (countOf) => reports.reduce((total, report) => total + countOf(report), 0);
const passed = sum(({ numPassedTests }) => numPassedTests);
// A suite that could not even be loaded has no tests to count, and must not pass for that.
const failed = sum(({ numFailedTests, numFailedTestSuites }) =>
  Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
);
console.log(
  `${passed} passed, ${failed} failed, ${sum((report) => report.numPendingTests)} skipped`,
);
const isEmpty = reports.length === 0 || reports.some(({ numPassedTests }) => numPassedTests === 0);
process.exit(failed > 0 || isEmpty ? 1 : 0);
