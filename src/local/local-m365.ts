import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import type { BusinessClock } from './service/clock.ts';
import { announceInstall } from './connector/announce-install.ts';
import { createConnector } from './connector/connector.ts';
import type { Connector } from './connector/connector.ts';
import { registerConnector } from './connector/register-connector.ts';
import { registerTokenService } from './connector/token-service-routes.ts';
import { registerControl } from './control/register-control.ts';
import { createDeliveryLog } from './service/delivery-log.ts';
import type { DeliveryLog } from './service/delivery-log.ts';
import { createEntra } from './entra/entra.ts';
import type { Entra } from './entra/entra.ts';
import { registerEntra } from './entra/register-entra.ts';
import { createEventStream } from './service/event-stream.ts';
import type { EventStream } from './service/event-stream.ts';
import { applyFaults } from './service/fault-hooks.ts';
import { createFaults } from './service/faults.ts';
import type { Faults } from './service/faults.ts';
import type { GraphAdmin } from './graph/graph-admin.ts';
import type { GraphDoors } from './graph/graph-doors.ts';
import { registerGraph } from './graph/register-graph.ts';
import { createNotify } from './service/notify-product.ts';
import { createRequestLog } from './service/request-log.ts';
import type { RequestLog } from './service/request-log.ts';
import type { Tenant } from './tenant/tenant.ts';

export interface LocalM365Options {
  /** The emulator's own database, never the product's ledger. */
  readonly database: SqliteDatabase;
  /** 0 takes any free port. */
  readonly port: number;
  readonly clock: BusinessClock;
  readonly productOrigin: string;
  /** The https address that webhooks are registered under; it is reached at productOrigin. */
  readonly publicOrigin: string;
  readonly tenant: Tenant;
  readonly hooks: {
    /** Steps the product, and the clock with it, through everything due up to the moment. */
    advanceTo(moment: Date): Promise<void>;
    /** Puts lists, ledger, caches and clock back to the start. */
    reset(): Promise<void>;
  };
  /** The built Local Teams page. */
  readonly pageDir?: string;
  readonly tabPath?: string;
  readonly enforceSendLimits?: boolean;
  /** Graph's budget per app and minute. */
  readonly unitsPerMinute?: number;
  /** Compares every Graph exchange with the published contract; tests only. */
  readonly check?: NonNullable<GraphDoors['check']>;
  /** Real time, for tokens only. */
  readonly realNow?: () => number;
}

export interface LocalM365 {
  readonly origin: string;
  readonly graph: GraphAdmin;
  readonly entra: Entra;
  readonly connector: Connector;
  readonly deliveries: DeliveryLog;
  readonly requests: RequestLog;
  readonly faults: Faults;
  /** Tells the product that its bot was added to a project; call it when the product listens. */
  announceInstall(projectCode: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the local Microsoft 365 on loopback. */
export async function startLocalM365(options: LocalM365Options): Promise<LocalM365> {
  let origin = '';
  const parts = await createParts(options, () => origin);
  const app = Fastify({ routerOptions: { maxParamLength: 500 }, bodyLimit: MAX_BODY, forceCloseConnections: true });
  await registerServices(app, parts, () => origin);
  const graph = registerGraph(app, '/graph/v1.0', graphDoors(options, parts), graphOptions(options));
  await app.register(async (scope) => registerControl(scope, controlDoors(options, parts)));
  if (options.pageDir !== undefined) await app.register(fastifyStatic, { root: options.pageDir });
  // Loopback only: everybody who reaches this server is whoever they say they are.
  origin = await app.listen({ host: '127.0.0.1', port: options.port });
  const { entra, connector, deliveries, requests, faults } = parts;
  return {
    origin,
    graph,
    entra,
    connector,
    deliveries,
    requests,
    faults,
    announceInstall: (projectCode) => announceInstall(connector, projectCode),
    close: () => app.close(),
  };
}

// A file upload is the largest thing that anybody sends.
const MAX_BODY = 10_000_000;

interface Parts {
  readonly entra: Entra;
  readonly connector: Connector;
  readonly deliveries: DeliveryLog;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly events: EventStream;
}

async function createParts(options: LocalM365Options, localOrigin: () => string): Promise<Parts> {
  const { database, tenant, clock, productOrigin, realNow = Date.now, enforceSendLimits = false } = options;
  const now = () => clock.now();
  const events = createEventStream();
  const deliveries = createDeliveryLog(database, now, events);
  const entra = await createEntra({ database, tenant, realNow });
  const connector = await createConnector({
    database,
    entra,
    deliveries,
    events,
    localOrigin,
    productOrigin,
    enforceSendLimits,
    now,
  });
  return { entra, connector, deliveries, events, requests: createRequestLog(), faults: createFaults() };
}

async function registerServices(app: FastifyInstance, parts: Parts, origin: () => string): Promise<void> {
  const { entra, connector, faults } = parts;
  await app.register(async (scope) => {
    applyFaults(scope, faults);
    registerEntra(scope, entra, origin);
    await scope.register(async (inner) => registerConnector(inner, connector), { prefix: '/connector' });
    await scope.register(async (inner) => registerTokenService(inner, connector), { prefix: '/oauth' });
  });
}

function graphDoors(options: LocalM365Options, parts: Parts): GraphDoors {
  const { clock, database, check } = options;
  const { entra, deliveries, requests, faults } = parts;
  return {
    db: database,
    now: () => clock.now(),
    verify: (bearer) => entra.verifier.verifyGraphToken(bearer),
    notify: createNotify({ ...options, faults }),
    delivered: (message) => deliveries.add(message),
    observe: (request) => requests.add({ at: clock.now().toISOString(), ...request }),
    fault: (method, path) => faults.take(method, path),
    ...(check === undefined ? {} : { check }),
  };
}

function graphOptions({ tenant, unitsPerMinute }: LocalM365Options) {
  const identity = { tenantId: tenant.id, delegatedAppId: tenant.spil.appId };
  return unitsPerMinute === undefined ? identity : { ...identity, unitsPerMinute };
}

function controlDoors(options: LocalM365Options, parts: Parts): Parameters<typeof registerControl>[1] {
  const { clock, hooks, productOrigin, tabPath = '/tab/' } = options;
  return {
    ...parts,
    clock,
    origins: { product: productOrigin, tabPath },
    advanceTo: (moment) => hooks.advanceTo(moment),
    reset: async () => {
      forgetEverything(parts);
      await hooks.reset();
      parts.events.publish({ type: 'reset', mayBeSeenBy: () => true, payload: () => ({}) });
    },
  };
}

// Keys stay: tokens that somebody holds remain valid.
function forgetEverything({ connector, deliveries, requests, faults }: Parts): void {
  for (const part of [connector.activities, connector.cardViews, connector.signIns, deliveries, requests, faults]) {
    part.clear();
  }
}
