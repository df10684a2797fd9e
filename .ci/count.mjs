// Prints the counts of a vitest JSON report on one line, and fails when no test ran.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
// A suite that could not even be loaded has no tests to count, and must not pass for that.
const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
console.log(`${report.numPassedTests} passed, ${failed} failed, ${report.numPendingTests} skipped`);
process.exit(failed > 0 || report.numPassedTests === 0 ? 1 : 0);
