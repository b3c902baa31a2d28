import { resolve } from 'node:path';
import pino from 'pino';
import { createBusinessClock } from './clock.ts';
import { parseMoment } from './control/moment.ts';
import { SampleProblem } from './sample/sample-problem.ts';
import { checkPorts } from './start-ports.ts';
import { dataFolder, emptyFolder, openData, readStart, writeStart } from './start-data.ts';
import { readStartOptions, type StartOptions } from './start-options.ts';
import { StartProblem } from './start-problem.ts';
import { samplesFor } from './start-tenant.ts';
import { startLocalWorld } from './start-spil.ts';

/** The Monday morning of the built-in sample, shortly before its reminders go out. */
const sampleMorning = '2026-11-23T08:15';

type Choice = Parameters<typeof samplesFor>[0];

const choiceOf = (options: StartOptions): Choice => {
  if (options.empty) return 'empty';
  return options.sample === undefined ? 'built-in' : { directory: resolve(options.sample) };
};

const nameOf = (choice: Choice): string => (typeof choice === 'string' ? choice : choice.directory);

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

/** Data that belongs to another sample is not thrown away because of a command-line option. */
function checkSameSample(stored: string | undefined, asked: string, given: boolean): void {
  if (stored === undefined || stored === asked || !given) return;
  throw new StartProblem(
    `The data folder holds another sample (${stored}).`,
    'Start with --fresh to begin anew, or give another folder with --data DIR.',
  );
}

const restored = (stored: string | undefined): Choice | undefined => {
  if (stored === undefined) return undefined;
  return stored === 'built-in' || stored === 'empty' ? stored : { directory: stored };
};

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  const asked = choiceOf(options);
  const samplesAsked = samplesFor(asked);
  await checkPorts(options.port, options['local-port']);
  const folder = dataFolder(resolve(options.data));
  if (options.fresh) emptyFolder(folder);
  const database = openData(folder, true);
  const stored = readStart(database, 'sample');
  checkSameSample(stored, nameOf(asked), options.empty || options.sample !== undefined);
  const choice = restored(stored) ?? asked;
  const clock = createBusinessClock({
    start: startMoment(options, readStart(database, 'clock'), choice),
    running: true,
    realNow: Date.now,
  });
  const world = await startLocalWorld({
    database,
    folder,
    clock,
    samples: nameOf(choice) === nameOf(asked) ? samplesAsked : samplesFor(choice),
    port: options.port,
    localPort: options['local-port'],
    log: pino({ level: 'warn' }, pino.destination(2)),
  });
  writeStart(database, 'sample', nameOf(choice));
  const saving = setInterval(() => writeStart(database, 'clock', clock.now().toISOString()), 5000);
  process.stdout.write(`Spil: ${world.m365.origin}\n`);
  const stop = async (): Promise<void> => {
    clearInterval(saving);
    writeStart(database, 'clock', clock.now().toISOString());
    await world.close();
    database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

main().catch((error: unknown) => {
  const known = error instanceof StartProblem || error instanceof SampleProblem;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n${known ? message : `${message}\n${error instanceof Error ? error.stack : ''}`}\n`);
  process.exit(1);
});
