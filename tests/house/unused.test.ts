import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inPlantedHouse, ofProject } from './planted-house.ts';

const take = (from: string): string => `import { it as taken } from '${from}';\nprocess.stdout.write(String(taken));\n`;
const rule = 'export const it = 1;\n';

/** The house as it stands, in small: one rule in force, one that only its test knows. */
const house = {
  'package.json': JSON.stringify({ name: 'house', type: 'module', scripts: { serve: 'node src/server/main.ts' } }),
  '.knip.json': readFileSync(ofProject('.knip.json'), 'utf8'),
  'src/server/main.ts': take('../domain/in-force.ts'),
  'src/domain/in-force.ts': rule,
  'src/domain/forgotten.ts': rule,
  'tests/domain/forgotten.test.ts': take('../../src/domain/forgotten.ts'),
};

const unused = (...options: readonly string[]) =>
  inPlantedHouse(house, () => [ofProject('node_modules/knip/bin/knip.js'), '--no-config-hints', ...options]);

// Starting the tool takes seconds, more on a busy machine.
describe('a rule that only a test calls', { timeout: 60_000 }, () => {
  test('fails the gate, by name', () => {
    const { exitCode, said } = unused('--production', '--include', 'files');
    expect(exitCode).toBe(1);
    expect(said).toContain('src/domain/forgotten.ts');
    expect(said).not.toContain('in-force');
  });

  test('would pass without the second look: the test keeps it alive', () => {
    expect(unused('--include', 'files')).toMatchObject({ exitCode: 0 });
  });
});
