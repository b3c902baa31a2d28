import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { dayAt, toMoment } from '../../domain/values/moment.ts';
import { createGraph } from '../../graph/create-graph.ts';
import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';
import { compose, type Outlets, type Spil } from '../../server/compose.ts';
import type { BusinessClock } from '../service/clock.ts';
import type { GraphDoors } from '../graph/graph-doors.ts';
import { type LocalM365, startLocalM365 } from '../local-m365.ts';
import { createLocalGraphFetch } from '../outlets/graph-origin.ts';
import { createLocalMsalNetwork } from '../outlets/msal-network.ts';
import type { Sample } from '../sample/read-sample.ts';
import { followAddress } from './start-address.ts';
import { advanceInSteps } from './start-advance.ts';
import { localConfiguration, publicOrigin } from './start-configuration.ts';
import { type DataFolder, readStart, removeFiles, writeStart } from './start-data.ts';
import { restoreSnapshot, takeSnapshot } from './start-snapshot.ts';
import { checkSamples, loadProjects, projectOf, seedDirectory, tenantOf } from './start-tenant.ts';
import type { Tenant } from '../tenant/tenant.ts';

export interface LocalWorldOptions {
  /** The emulator's own database. */
  readonly database: SqliteDatabase;
  readonly folder: DataFolder;
  readonly clock: BusinessClock;
  readonly samples: readonly Sample[];
  readonly port: number;
  readonly localPort: number;
  readonly log: Logger;
  /** Fills the tenant, but leaves its first day to a later start. */
  readonly onlyLoad?: boolean;
  readonly check?: NonNullable<GraphDoors['check']>;
  /** How often Spil asks for changes that nobody told, in milliseconds. */
  readonly pollMs?: number;
}

/** Spil beside the Microsoft 365 that it runs on here. */
export interface LocalWorld {
  readonly m365: LocalM365;
  readonly tenant: Tenant;
  /** The running Spil; a reset replaces it. */
  spil(): Spil;
  close(): Promise<void>;
}

interface World extends LocalWorldOptions {
  readonly tenant: Tenant;
  readonly m365: LocalM365;
  spil: Spil;
}

// npm runs every script from the root of the project, whether this file was bundled or not.
const built = (folder: string): string => resolve('dist', folder);

const now = ({ clock }: Pick<World, 'clock'>) => toMoment(clock.now());

const outletsOf = (options: LocalWorldOptions, local: string): Outlets => ({
  clock: { now: () => now(options) },
  realNow: Date.now,
  networkClient: createLocalMsalNetwork(local),
  sendToGraph: createLocalGraphFetch(local),
  log: options.log,
  tabDir: built('tab'),
  ...(options.pollMs === undefined ? {} : { pollMs: options.pollMs }),
});

function startSpil(options: LocalWorldOptions, tenant: Tenant, m365: LocalM365): Promise<Spil> {
  const at = { directory: options.folder.directory, port: options.port };
  return compose(localConfiguration(tenant, m365.origin, at), outletsOf(options, m365.origin));
}

/** Lists are created by a separate identity with more rights, as on a real tenant. */
function provisionerOf({ tenant, m365, clock }: World) {
  const { appId, secret } = tenant.provisioning;
  return createGraph({
    tenantId: tenant.id,
    clientId: appId,
    credential: { kind: 'secret', secret },
    networkClient: createLocalMsalNetwork(m365.origin),
    send: createLocalGraphFetch(m365.origin),
    clock: { now: () => now({ clock }) },
    mailSender: '',
    publicOrigin,
  });
}

/** Fills the tenant with its people, sites, lists, rows. */
async function load(world: World): Promise<void> {
  const { database, m365, tenant, samples, spil } = world;
  seedDirectory(m365, tenant);
  const { provision } = provisionerOf(world);
  await loadProjects(samples, { spil, provision, tenant });
  // Last: whoever stops us halfway finds an unfinished load, which the next start does again.
  writeStart(database, 'loaded', 'yes');
}

/** The first day of a loaded tenant: Spil watches its projects from here on. */
async function begin(world: World): Promise<void> {
  const { database, folder, clock, m365 } = world;
  await m365.graph.settle();
  takeSnapshot(database, folder);
  writeStart(database, 'start', clock.now().toISOString());
  await watch(world);
}

/** Connects every project as of today, with its bot in the channel, then does what is due. */
async function watch({ tenant, m365, spil, clock }: World): Promise<void> {
  const today = dayAt(now({ clock }));
  for (const place of tenant.projects) {
    await spil.connect(projectOf(tenant, place, today));
    await m365.announceInstall(place.code);
  }
  await spil.runDue(now({ clock }));
}

/** Lists, ledger, caches, clock back to the start; ids and tokens stay what they were. */
async function reset(world: World): Promise<void> {
  const { database, folder, clock, tenant } = world;
  const start = readStart(database, 'start') ?? clock.now().toISOString();
  await world.spil.close();
  removeFiles(folder.ledgerPath);
  restoreSnapshot(database, folder);
  world.m365.graph.forgetUnits();
  writeStart(database, 'start', start);
  clock.set(new Date(start));
  world.spil = await startSpil(world, tenant, world.m365);
  await watch(world);
}

/** Starts everything; an empty database gets the samples first. */
export async function startLocalWorld(options: LocalWorldOptions): Promise<LocalWorld> {
  const tenant = tenantOf(options.samples);
  checkSamples(options.samples, tenant);
  const m365 = await startLocalM365({
    database: options.database,
    port: options.localPort,
    clock: options.clock,
    productOrigin: `http://127.0.0.1:${options.port}`,
    publicOrigin,
    tenant,
    pageDir: built('local-page'),
    hooks: { advanceTo: (moment) => advanceInSteps(world, moment), reset: () => reset(world) },
    ...(options.check === undefined ? {} : { check: options.check }),
  });
  const isLoaded = readStart(options.database, 'loaded') !== undefined;
  const isBegun = readStart(options.database, 'start') !== undefined;
  if (!isLoaded) m365.graph.clear();
  if (!isBegun) removeFiles(options.folder.ledgerPath);
  followAddress(options.database, options.folder, m365.origin);
  const world: World = { ...options, tenant, m365, spil: await startSpil(options, tenant, m365) };
  if (!isLoaded) await load(world);
  if (isBegun) await world.spil.runDue(now(world));
  else if (options.onlyLoad !== true) await begin(world);
  return { m365, tenant, spil: () => world.spil, close: () => closeWorld(world) };
}

async function closeWorld({ spil, m365 }: World): Promise<void> {
  await spil.close();
  await m365.close();
}
