// Turns vitest's report into the one line that a build server reads: `N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'also-failed': { type: 'string', default: '0' }, 'runner-exit': { type: 'string', default: '0' } },
});
const [path = ''] = positionals;

/** A file that cannot even be loaded holds no tests to count, yet it is a failure. */
const isBroken = (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed');

const countTests = () => {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length;
  // An error outside any test leaves its only trace in the exit code of the runner.
  const isUnexplained = failed === 0 && Number(values['runner-exit']) !== 0;
  return { passed: report.numPassedTests, failed: failed + (isUnexplained ? 1 : 0) };
};

const { passed, failed: failedTests } = countTests();
const failed = failedTests + Number(values['also-failed']);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
