// Breaks the product on purpose, line by line, to see whether a test notices: `npm run mutants -- src/acts`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeMutants } from './judge-mutants.mjs';

const rooms = ['src/acts', 'src/views', 'src/server', 'bot/handlers', 'src/messages'];
const doors = ['src/domain/people/permission.ts', 'bot/sdk/guard-activity.ts'];
const stryker = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const workplace = join('dist', 'mutants');

/** One change in these that no test notices lets somebody in. */
const isDoor = (path) =>
  doors.includes(path) ||
  /^src\/server\/(api\/api-token|front-door)\.ts$|^src\/acts\/(kinds\/.*-kind|rights)\.ts$/.test(path);

const filesIn = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(`${path}/${name}`));
};

/** One run of Stryker over these files; a static mutant costs a run of every test, so only doors are worth it. */
function breakFiles(name, files, leastPercent, ignoreStatic) {
  const report = join(workplace, `${name}.json`);
  const configuration = join(workplace, `${name}.config.json`);
  const base = JSON.parse(readFileSync('.stryker.config.json', 'utf8'));
  rmSync(report, { force: true });
  mkdirSync(workplace, { recursive: true });
  writeFileSync(
    configuration,
    // A static mutant waits for every test: on a busy machine a short patience would count that as killed.
    JSON.stringify({
      ...base,
      mutate: files,
      ignoreStatic,
      timeoutMS: ignoreStatic ? base.timeoutMS : 240_000,
      jsonReporter: { fileName: report },
    }),
  );
  const env = { ...process.env, SPIL_MUTANTS_LOAD_AGAIN: ignoreStatic ? 'no' : 'yes' };
  spawnSync(process.execPath, [stryker, 'run', configuration], { stdio: 'inherit', env });
  if (!existsSync(report)) return { lines: [`${name}: Stryker wrote no report`], isGood: false };
  const { killed, counted, percent, isGood, survivors } = judgeMutants(
    JSON.parse(readFileSync(report, 'utf8')),
    leastPercent,
  );
  const verdict = `${name}: ${killed} of ${counted} killed, ${percent.toFixed(1)} % (at least ${leastPercent} %)`;
  return { lines: [...survivors, verdict], isGood };
}

function main(asked) {
  if (!existsSync(stryker)) throw new Error('Stryker is not installed: npm install');
  // Tests of the server serve the pages; a test file that cannot load is skipped in silence.
  if (!existsSync(join('dist', 'tab'))) throw new Error('The pages are not built: npm run build');
  const paths = asked.length > 0 ? asked : [...rooms, ...doors];
  const files = paths
    .map((path) => path.replace(/\/$/, ''))
    .flatMap(filesIn)
    .filter((path) => path.endsWith('.ts'));
  const [guarded, rest] = [files.filter(isDoor), files.filter((path) => !isDoor(path))];
  const verdicts = [
    ...(guarded.length > 0 ? [breakFiles('doors', guarded, 100, false)] : []),
    ...(rest.length > 0 ? [breakFiles('rooms', rest, 85, true)] : []),
  ];
  for (const line of verdicts.flatMap(({ lines }) => lines)) process.stdout.write(`${line}\n`);
  return verdicts.length > 0 && verdicts.every(({ isGood }) => isGood);
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
