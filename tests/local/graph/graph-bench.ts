import Fastify from 'fastify';
import { openSqliteDatabase, type SqliteDatabase } from '../../../src/sqlite/sqlite-database.ts';
import type { GraphAdmin } from '../../../src/local/graph/graph-admin.ts';
import type { GraphOptions } from '../../../src/local/graph/graph-core.ts';
import type { ArmedFault, Caller, Delivered, GraphDoors, Observed } from '../../../src/local/graph/graph-doors.ts';
import { registerGraph } from '../../../src/local/graph/register-graph.ts';
import { type ContractRecorder, createContractRecorder } from '../../contract/contract-recorder.ts';
import type { ProductAnswer } from '../../../src/local/service/post-to-product.ts';

export const siteId =
  'contoso.sharepoint.com,11111111-1111-1111-1111-111111111111,22222222-2222-2222-2222-222222222222';
export const otherSiteId =
  'contoso.sharepoint.com,11111111-1111-1111-1111-111111111111,33333333-3333-3333-3333-333333333333';
export const appId = 'aaaaaaaa-0000-0000-0000-000000000001';
const provisioningAppId = 'aaaaaaaa-0000-0000-0000-000000000002';
export const teamId = 'bbbbbbbb-0000-0000-0000-000000000001';

/** Bearer tokens that the bench understands. */
export const as = {
  olga: 'person olga Sites.ReadWrite.All User.Read Mail.Send',
  ann: 'person ann Sites.ReadWrite.All User.Read',
  ben: 'person ben Sites.ReadWrite.All User.Read',
  vera: 'person vera Sites.ReadWrite.All User.Read',
  stranger: 'person sam Sites.ReadWrite.All User.Read',
  reader: 'person ann Sites.Read.All',
  scopeless: 'person ann User.Read',
  app: `app ${appId} Sites.Selected Mail.Send TeamsActivity.Send`,
  bareApp: `app ${appId} Sites.Selected`,
  provisioning: `app ${provisioningAppId} Sites.Selected`,
  admin: 'app aaaaaaaa-0000-0000-0000-000000000003 Sites.FullControl.All',
} as const;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ReturnType<typeof JSON.parse>;
}

export interface CallOptions {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface GraphBench {
  readonly base: string;
  readonly db: SqliteDatabase;
  readonly admin: GraphAdmin;
  readonly observed: Observed[];
  readonly delivered: Delivered[];
  readonly notified: { url: string; body: unknown; query: Record<string, string> | undefined }[];
  readonly faults: { method: string; path: RegExp; answer: ArmedFault }[];
  /** How webhooks answer; echoing the validation token unless a test says otherwise. */
  webhook: (url: string, query?: Record<string, string>) => Promise<ProductAnswer>;
  now: Date;
  readonly recorder: ContractRecorder;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts the emulator on a free port with one site, its people and the app's write grant. */
export async function startGraphBench(options: GraphOptions = {}, databasePath = ':memory:'): Promise<GraphBench> {
  const recorder = createContractRecorder();
  const app = Fastify();
  const db = openSqliteDatabase(databasePath, { durable: false });
  const state = {
    observed: [] as GraphBench['observed'],
    delivered: [] as GraphBench['delivered'],
    notified: [] as GraphBench['notified'],
    faults: [] as GraphBench['faults'],
    now: new Date('2026-11-23T08:30:00Z'),
    webhook: async (_url: string, query?: Record<string, string>): Promise<ProductAnswer> => ({
      status: 200,
      body: query?.['validationToken'] ?? '',
      contentType: 'text/plain; charset=utf-8',
    }),
  };
  const doors: GraphDoors = {
    db,
    now: () => bench.now,
    verify: async (bearer) => callerIn(bearer),
    notify: async (url, body, query) => {
      bench.notified.push({ url, body, query });
      return bench.webhook(url, query);
    },
    delivered: (message) => void bench.delivered.push(message),
    observe: (request) => void bench.observed.push(request),
    fault: (method, path) => bench.faults.find((fault) => fault.method === method && fault.path.test(path))?.answer,
    check: (operation) => {
      try {
        recorder.check(operation);
      } catch (violation) {
        violations.push(violation);
      }
    },
  };
  const violations: unknown[] = [];
  const admin = registerGraph(app, '/graph/v1.0', doors, { unitsPerMinute: 1_000_000, ...options });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const bench: GraphBench = {
    ...state,
    recorder,
    db,
    base: `${origin}/graph/v1.0`,
    admin,
    call: (method, path, more = {}) => call(path.startsWith('http') ? path : `${bench.base}${path}`, method, more),
    close: async () => {
      await app.close();
      db.close();
      if (violations.length > 0) throw violations[0];
    },
  };
  furnish(admin);
  return bench;
}

function furnish(admin: GraphAdmin): void {
  for (const name of ['olga', 'ann', 'ben', 'vera', 'sam']) {
    const displayName = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    const userType = name === 'vera' ? 'Guest' : 'Member';
    admin.putUser({ id: name, upn: `${name}@contoso.com`, mail: `${name}@contoso.com`, displayName, userType });
  }
  admin.putGroup({ id: teamId, displayName: 'P1', members: ['olga', 'ann'] });
  const access = { owners: ['olga'], members: ['ann', 'ben'], visitors: [], guests: ['vera'] };
  const place = { hostname: 'contoso.sharepoint.com', timeZone: 'Europe/Amsterdam' };
  const seen = ['olga', 'ann'];
  admin.putSite({ id: siteId, path: '/sites/p1', displayName: 'Project One', access, seen, teamId, ...place });
  const nobody = { owners: [], members: [], visitors: [], guests: [] };
  admin.putSite({ id: otherSiteId, path: '/sites/p2', displayName: 'Project Two', access: nobody, seen: [], ...place });
  admin.grantApp(siteId, appId, 'write', 'Spil');
  admin.grantApp(siteId, provisioningAppId, 'manage', 'Spil installer');
}

function callerIn(bearer: string): Caller | undefined {
  const [kind, id = '', ...rights] = bearer.split(' ');
  if (kind === 'person') return { kind, oid: id, scopes: rights };
  return kind === 'app' ? { kind, appId: id, roles: rights } : undefined;
}

async function call(url: string, method: string, options: CallOptions): Promise<Answer> {
  const headers: Record<string, string> = { ...options.headers };
  if (options.as !== '') headers['authorization'] = `Bearer ${options.as ?? as.olga}`;
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  const body = options.body === undefined ? null : JSON.stringify(options.body);
  const response = await fetch(url, { method, headers, body });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
