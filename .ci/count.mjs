// Prints the counts of vitest's JSON reports on one line, and fails when one of them ran no test.
import { readFileSync } from 'node:fs';

const reports = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
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
