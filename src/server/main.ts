import { join } from 'node:path';
import pino from 'pino';
import { toMoment } from '../domain/values/moment.ts';
import { compose } from './compose.ts';
import { readConfiguration } from './configuration.ts';

/** A reminder is never more than a minute late. */
const tickMs = 60_000;

const log = pino({ level: 'info' });
const clock = { now: () => toMoment(new Date()) };

try {
  const spil = await compose(readConfiguration(process.env), {
    clock,
    realNow: Date.now,
    log,
    tabDir: join(process.cwd(), 'dist', 'tab'),
  });
  log.info({ origin: spil.origin }, 'Spil listens');
  await spil.runDue(clock.now());
  const ticks = setInterval(() => void spil.runDue(clock.now()), tickMs);
  process.once('SIGTERM', () => {
    clearInterval(ticks);
    void spil.close();
  });
} catch (error) {
  log.fatal(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
