import { describe, expect, test } from 'vitest';
import { inPlantedHouse, ofProject } from './planted-house.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

const good = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const bad = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

const report = (numPassedTests: number, numFailedTests: number, testResults: Report['testResults']): Report => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

const count = (given: Report | undefined, ...options: readonly string[]) =>
  inPlantedHouse(given === undefined ? { 'other.txt': '' } : { 'report.json': JSON.stringify(given) }, () => [
    ofProject('infra/scripts/count-tests.mjs'),
    'report.json',
    ...options,
  ]);

describe('the line that a build server reads', () => {
  test.each<[string, Report | undefined, readonly string[], string, number]>([
    ['all is well', report(3, 0, [good]), ['--runner-exit', '0'], '3 passed, 0 failed', 0],
    ['a test failed', report(2, 1, [good, bad]), ['--runner-exit', '1'], '2 passed, 1 failed', 1],
    ['a file could not be loaded', report(1, 0, [good, broken]), ['--runner-exit', '1'], '1 passed, 1 failed', 1],
    ['a gate failed', report(3, 0, [good]), ['--also-failed', '2'], '3 passed, 2 failed', 1],
    ['an error fell outside every test', report(3, 0, [good]), ['--runner-exit', '1'], '3 passed, 1 failed', 1],
    ['the tests never ran', undefined, ['--runner-exit', '1'], '0 passed, 1 failed', 1],
  ])('counts when %s', (_case, given, options, line, exitCode) => {
    expect(count(given, ...options)).toEqual({ exitCode, said: `${line}\n` });
  });
});
