import { resolve } from 'node:path';
import pino from 'pino';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { toMoment } from '../domain/values/moment.ts';
import { CannotStart } from '../server/cannot-start.ts';
import { type BusinessClock, createBusinessClock } from './service/clock.ts';
import { parseMoment } from './control/moment.ts';
import { SampleProblem } from './sample/sample-problem.ts';
import { dataFolder, emptyFolder, openData, readStart, writeStart } from './start/start-data.ts';
import { readStartOptions, type StartOptions } from './start/start-options.ts';
import { checkPorts } from './start/start-ports.ts';
import { copyTemplate, sampleMorning } from './start/start-template.ts';
import { StartProblem } from './start/start-problem.ts';
import { type LocalWorld, startLocalWorld } from './start/start-spil.ts';
import { checkSamples, samplesFor, tenantOf } from './start/start-tenant.ts';

/** Business time survives a restart to within these seconds; due work is looked for as often. */
const tickMs = 5000;

type Choice = Parameters<typeof samplesFor>[0];

const choiceOf = (options: StartOptions): Choice => {
  if (options.empty) return 'empty';
  return options.sample === undefined ? 'built-in' : { directory: resolve(options.sample) };
};

const nameOf = (choice: Choice): string => (typeof choice === 'string' ? choice : choice.directory);

const choiceNamed = (name: string): Choice => (name === 'built-in' || name === 'empty' ? name : { directory: name });

/** Where business time begins: as asked, else where it stood, else at the sample's morning or now. */
function startMoment(options: StartOptions, saved: string | undefined, choice: Choice): Date {
  if (options.now !== undefined) {
    const moment = parseMoment(options.now);
    if (moment !== undefined) return moment;
    throw new StartProblem(`--now ${options.now} is no moment.`, 'Write it as 2026-11-23T08:30 (Amsterdam time).');
  }
  if (saved !== undefined) return new Date(saved);
  return (choice === 'built-in' ? parseMoment(sampleMorning) : undefined) ?? new Date();
}

/** The sample that the data holds; another one is not thrown in because of a command-line option. */
function sampleIn(database: SqliteDatabase, options: StartOptions): Choice {
  const asked = choiceOf(options);
  const stored = readStart(database, 'sample');
  const isLoaded = readStart(database, 'start') !== undefined;
  if (stored === undefined || !isLoaded) return asked;
  if (stored !== nameOf(asked) && (options.empty || options.sample !== undefined)) {
    throw new StartProblem(
      `The data folder holds another sample (${stored}).`,
      'Start with --fresh to begin anew, or give another folder with --data DIR.',
    );
  }
  return choiceNamed(stored);
}

/** Keeps business time moving: looks for due work, remembers where the clock stands. */
function keepTime(world: LocalWorld, clock: BusinessClock, database: SqliteDatabase): () => void {
  const remember = (): void => writeStart(database, 'clock', clock.now().toISOString());
  const timer = setInterval(() => {
    void world.spil().runDue(toMoment(clock.now()));
    remember();
  }, tickMs);
  return () => {
    clearInterval(timer);
    remember();
  };
}

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  // A sample that cannot be read must not cost anybody the data that is there.
  const asked = samplesFor(choiceOf(options));
  checkSamples(asked, tenantOf(asked));
  await checkPorts(options.port, options['local-port']);
  const folder = dataFolder(resolve(options.data));
  if (options.fresh) emptyFolder(folder);
  if (choiceOf(options) === 'built-in') copyTemplate(folder);
  const database = openData(folder, false);
  const choice = sampleIn(database, options);
  writeStart(database, 'sample', nameOf(choice));
  const start = startMoment(options, readStart(database, 'clock'), choice);
  const clock = createBusinessClock({ start, running: true, realNow: Date.now });
  const world = await startLocalWorld({
    database,
    folder,
    clock,
    samples: samplesFor(choice),
    port: options.port,
    localPort: options['local-port'],
    log: pino({ level: 'warn' }, pino.destination(2)),
  });
  const stopTime = keepTime(world, clock, database);
  process.stdout.write(`Spil: ${world.m365.origin}\n`);
  const stop = async (): Promise<void> => {
    stopTime();
    await world.close();
    database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

main().catch((error: unknown) => {
  const isExpected = [StartProblem, SampleProblem, CannotStart].some((kind) => error instanceof kind);
  const message = error instanceof Error ? (isExpected ? error.message : error.stack) : String(error);
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
});
