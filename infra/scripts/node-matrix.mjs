// Runs types, rules and stories on every Node that we promise; each Node comes from npm for the occasion.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const asked = process.argv.slice(2);
const versions = asked.length > 0 ? asked : ['20', '22', '24'];
const tool = (...parts) => join('node_modules', ...parts);

const steps = [
  [tool('typescript7', 'bin', 'tsc'), '-p', 'src/tsconfig.json'],
  [tool('typescript7', 'bin', 'tsc'), '-p', 'tests/tsconfig.json'],
  [
    tool('vitest', 'vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project=rules',
    '--project=sdk',
    '--project=stories',
    // A report of the matrix must not overwrite the one that counts.
    '--reporter=default',
  ],
];

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const run = (version, args) =>
  spawnSync(npx, ['--yes', '--package', `node@${version}`, '--', 'node', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;

const failures = versions.flatMap((version) => {
  process.stdout.write(`\n== Node ${version}\n`);
  if (!run(version, ['--version'])) return [`Node ${version}: npm could not bring it`];
  return steps.filter((step) => !run(version, step)).map((step) => `Node ${version}: ${step.slice(0, 3).join(' ')}`);
});
for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
process.stdout.write(`Node ${versions.join(', ')}: ${failures.length} failures\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
