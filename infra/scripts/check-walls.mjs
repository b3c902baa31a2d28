// Runs the walls, then makes sure that they saw the house: a tool that reads no modules finds no fault either.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../../.dependency-cruiser.mjs';

const root = resolve(process.argv[2] ?? '.');
const rooms = ['src', 'bot', 'tab'].filter((room) => existsSync(join(root, room)));

const modulesIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return modulesIn(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });

const { output } = await cruise(
  rooms,
  { ruleSet: configuration, ...configuration.options, validate: true, baseDir: root },
  undefined,
  { tsConfig: extractTSConfig(join(root, 'src/tsconfig.json')) },
);
const seen = new Set(output.modules.map(({ source }) => source));
const house = rooms.flatMap(modulesIn);
const missed = house.filter((path) => !seen.has(path));
for (const { from, to, rule } of output.summary.violations) {
  const cure = configuration.forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  process.stdout.write(`${rule.severity} ${rule.name}: ${from} -> ${to}\n  ${cure}\n`);
}
if (missed.length > 0) process.stdout.write(`The walls did not see: ${missed.join(', ')}\n`);
process.stdout.write(
  `walls: ${house.length - missed.length} of ${house.length} modules seen, ${output.summary.error} trespasses\n`,
);
process.exitCode = output.summary.error === 0 && missed.length === 0 ? 0 : 1;
