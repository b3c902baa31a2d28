import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pino from 'pino';
import { createBusinessClock } from './service/clock.ts';
import { parseMoment } from './control/moment.ts';
import { freePort } from './start/free-port.ts';
import { dataFolder, openData, removeFiles } from './start/start-data.ts';
import { startLocalWorld } from './start/start-spil.ts';
import { sampleMorning, templatePath } from './start/start-template.ts';
import { samplesFor } from './start/start-tenant.ts';

/** Loads the built-in sample once, as part of the build. */
const directory = mkdtempSync(join(tmpdir(), 'spil-sample-'));
const folder = dataFolder(directory);
const database = openData(folder, false);
const world = await startLocalWorld({
  database,
  folder,
  clock: createBusinessClock({ start: parseMoment(sampleMorning) ?? new Date(), running: false, realNow: Date.now }),
  samples: samplesFor('built-in'),
  port: await freePort(),
  localPort: 0,
  log: pino({ level: 'warn' }, pino.destination(2)),
  onlyLoad: true,
});
await world.close();
mkdirSync(dirname(templatePath()), { recursive: true });
removeFiles(templatePath());
database.run('VACUUM INTO ?', [templatePath()]);
database.close();
rmSync(directory, { recursive: true, force: true });
