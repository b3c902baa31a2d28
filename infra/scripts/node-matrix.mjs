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
    '--project=stories',
    // A report of the matrix must not overwrite the one that counts.
    '--reporter=dot',
  ],
];

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const run = (version, args) =>
  spawnSync(npx, ['--yes', '--package', `node@${version}`, '--', 'node', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;

const good = versions.filter((version) => {
  process.stdout.write(`\n== Node ${version}\n`);
  return run(version, ['--version']) && steps.every((step) => run(version, step));
});
for (const version of versions)
  process.stdout.write(`Node ${version}: ${good.includes(version) ? 'good' : 'FAILED'}\n`);
process.exitCode = good.length === versions.length ? 0 : 1;
