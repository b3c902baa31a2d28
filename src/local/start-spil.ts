import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { dayAt, toMoment } from '../domain/values/moment.ts';
import { createGraph } from '../graph/create-graph.ts';
import type { SqliteDatabase } from '../ledger/sqlite-database.ts';
import { compose, type Outlets, type Spil } from '../server/compose.ts';
import { readConfiguration } from '../server/configuration.ts';
import type { BusinessClock } from './clock.ts';
import type { GraphDoors } from './graph/graph-doors.ts';
import { type LocalM365, startLocalM365 } from './local-m365.ts';
import { createLocalGraphFetch } from './outlets/graph-origin.ts';
import { createLocalMsalNetwork } from './outlets/msal-network.ts';
import type { Sample } from './sample/read-sample.ts';
import { type DataFolder, readStart, removeFiles, writeStart } from './start-data.ts';
import { restoreSnapshot, takeSnapshot } from './start-snapshot.ts';
import { checkSamples, loadProjects, mailSender, projectOf, seedDirectory, tenantOf } from './start-tenant.ts';
import type { Tenant } from './tenant.ts';

export interface LocalWorldOptions {
  readonly database: SqliteDatabase;
  readonly folder: DataFolder;
  readonly clock: BusinessClock;
  readonly samples: readonly Sample[];
  readonly port: number;
  readonly localPort: number;
  readonly log: Logger;
  readonly check?: NonNullable<GraphDoors['check']>;
}

/** Spil beside the Microsoft 365 that it runs on here. */
export interface LocalWorld {
  readonly m365: LocalM365;
  readonly tenant: Tenant;
  spil(): Spil;
  close(): Promise<void>;
}

// npm runs every script from the root of the project, whether this file was bundled or not.
const built = (folder: string): string => resolve('dist', folder);
const publicOrigin = 'https://spil.example';

/** The settings of production, with local addresses; the same checks read them. */
function localConfiguration(
  options: LocalWorldOptions,
  tenant: Tenant,
  local: string,
): ReturnType<typeof readConfiguration> {
  return readConfiguration({
    SPIL_TENANT_ID: tenant.id,
    SPIL_CLIENT_ID: tenant.spil.appId,
    SPIL_CLIENT_SECRET: tenant.spil.secret,
    SPIL_PUBLIC_ORIGIN: publicOrigin,
    SPIL_MAIL_SENDER: mailSender.upn,
    SPIL_DATA_DIR: resolve(options.folder.directory),
    SPIL_PORT: String(options.port),
    SPIL_LOGIN_KEYS_URL: `${local}/${tenant.id}/discovery/v2.0/keys`,
    SPIL_BOT_METADATA_URL: `${local}/connector/v1/.well-known/openidconfiguration`,
    SPIL_TOKEN_SERVICE_URL: `${local}/oauth`,
    SPIL_SERVICE_URL: `${local}/connector/`,
    SPIL_SERVICE_ORIGINS: local,
    SPIL_MESSAGE_ORIGINS: local,
    SPIL_FRAME_ANCESTORS: `'self' ${local}`,
  });
}

/** Starts everything; an empty database gets the samples first. */
export async function startLocalWorld(options: LocalWorldOptions): Promise<LocalWorld> {
  const { clock, database, folder, samples } = options;
  const tenant = tenantOf(samples);
  checkSamples(samples, tenant);
  let spil: Spil;
  const m365 = await startLocalM365({
    database,
    port: options.localPort,
    clock,
    productOrigin: `http://127.0.0.1:${options.port}`,
    publicOrigin,
    tenant,
    pageDir: built('local-page'),
    hooks: { advanceTo: (moment) => advanceTo(moment), reset: () => reset() },
    ...(options.check === undefined ? {} : { check: options.check }),
  });
  const outlets: Outlets = {
    clock: { now: () => toMoment(clock.now()) },
    realNow: Date.now,
    networkClient: createLocalMsalNetwork(m365.origin),
    sendToGraph: createLocalGraphFetch(m365.origin),
    log: options.log,
    tabDir: built('tab'),
  };
  const startSpil = (): Promise<Spil> => compose(localConfiguration(options, tenant, m365.origin), outlets);

  /** Steps through every moment at which something is due, in order, then stands at the wanted one. */
  async function advanceTo(moment: Date): Promise<void> {
    const target = toMoment(moment);
    let next = spil.nextDue(toMoment(clock.now()));
    while (next !== undefined && next < target) {
      clock.set(new Date(next));
      await spil.runDue(next);
      await m365.graph.settle();
      next = spil.nextDue(next);
    }
    clock.set(moment);
    await spil.runDue(target);
    await m365.graph.settle();
  }

  /** What a newly loaded project needs of a running Spil: its bot in the channels, its first round of work. */
  async function announce(): Promise<void> {
    for (const { code } of tenant.projects) await m365.announceInstall(code);
    await spil.runDue(toMoment(clock.now()));
  }

  async function load(): Promise<void> {
    const today = dayAt(toMoment(clock.now()));
    writeStart(database, 'start', clock.now().toISOString());
    seedDirectory(m365, tenant);
    const provisioning = createGraph({
      tenantId: tenant.id,
      clientId: tenant.provisioning.appId,
      credential: { kind: 'secret', secret: tenant.provisioning.secret },
      networkClient: createLocalMsalNetwork(m365.origin),
      send: createLocalGraphFetch(m365.origin),
      clock: outlets.clock,
      mailSender: 'none',
      publicOrigin,
    });
    await loadProjects({ spil, provision: provisioning.provision }, samples, tenant, today);
    await m365.graph.settle();
  }

  async function reset(): Promise<void> {
    await spil.close();
    removeFiles(folder.ledgerPath);
    restoreSnapshot(database, folder);
    clock.set(new Date(readStart(database, 'start') ?? clock.now()));
    spil = await startSpil();
    await connectAgain();
    await announce();
  }

  async function connectAgain(): Promise<void> {
    const today = dayAt(toMoment(clock.now()));
    for (const place of tenant.projects) await spil.connect(projectOf(tenant, place, today));
  }

  spil = await startSpil();
  if (readStart(database, 'start') === undefined) {
    await load();
    takeSnapshot(database, folder);
    await announce();
  } else {
    await spil.runDue(toMoment(clock.now()));
  }
  return {
    m365,
    tenant,
    spil: () => spil,
    close: async () => {
      await spil.close();
      await m365.close();
    },
  };
}
