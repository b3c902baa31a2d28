import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The Bot SDK keeps the token of an app for the whole process, whoever gave it: a process for each file. */
const withSdk = ['tests/local/{connector,control}/**/*.test.ts'];

/** Three speeds: rules in milliseconds, whole stories in seconds, a real browser. */
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'dist/test-report.json' }]],
    projects: [
      {
        root,
        test: {
          name: 'rules',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...withSdk, 'tests/stories/**', 'tests/browser/**', 'tests/faults/**'],
          // No module keeps anything between two callers, so that files can share one process: a third of the time.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'stories',
          include: ['tests/{stories,faults}/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: { name: 'sdk', include: withSdk, testTimeout: 20_000, hookTimeout: 60_000 },
      },
      {
        root,
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000 },
      },
    ],
  },
});
