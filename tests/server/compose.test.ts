import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INetworkModule } from '@azure/msal-node';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { momentAt } from '../../src/domain/values/moment.ts';
import { ledgerVersion } from '../../src/ledger/ledger-schema.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { CannotStart } from '../../src/server/cannot-start.ts';
import { compose, type Spil } from '../../src/server/compose.ts';
import { openSqliteDatabase } from '../../src/sqlite/sqlite-database.ts';
import { project } from '../graph/spil-on-bench.ts';
import { configurationWith, tenantId } from './test-configuration.ts';

const now = momentAt(day('2026-11-23'), '08:30');

let folder: string;
let running: Spil | undefined;
let graphStatus: number;
let asked: { readonly entra: string[]; readonly graph: string[] };
let logged: { readonly where?: string }[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spil-compose-'));
  writeFileSync(join(folder, 'index.html'), '<p>Spil</p>');
  running = undefined;
  graphStatus = 400;
  asked = { entra: [], graph: [] };
  logged = [];
});
afterEach(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Entra, which gives the app a token whenever it asks. */
const entra: INetworkModule = {
  sendGetRequestAsync: async (url) => {
    throw new Error(`unexpected request to Entra: ${url}`);
  },
  sendPostRequestAsync: async (url) => {
    asked.entra.push(url);
    const body = { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token: 'app' };
    return { status: 200, headers: {}, body: body as never };
  },
};

/** A whole Spil on a port of its own, with a Graph that refuses everything. */
async function start(): Promise<Spil> {
  const configuration = configurationWith({ dataDir: folder, port: 0 });
  running = await compose(configuration, {
    clock: { now: () => now },
    realNow: Date.now,
    networkClient: entra,
    sendToGraph: async (url) => {
      asked.graph.push(url);
      return Response.json({ error: { code: 'refusedHere', message: 'no' } }, { status: graphStatus });
    },
    log: pino({ level: 'info' }, { write: (line: string) => void logged.push(JSON.parse(line) as object) }),
    tabDir: folder,
  });
  return running;
}

describe('a Spil that started', () => {
  test('is alive at the address that it tells, and shows the built tab', async () => {
    const { origin } = await start();
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${origin}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${origin}/tab/index.html`)).text()).toBe('<p>Spil</p>');
  });

  test('lets no stranger into its API or its bot, and proves to Graph that it is there', async () => {
    const { origin } = await start();
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"type":"message"}' };
    expect((await fetch(`${origin}/api/projects`)).status).toBe(401);
    expect((await fetch(`${origin}/api/messages`, post)).status).toBe(401);
    const proof = await fetch(`${origin}/api/notifications?validationToken=Hello`, { method: 'POST' });
    expect(await proof.text()).toBe('Hello');
  });

  test('keeps its ledger in the data folder, and answers nobody once it is closed', async () => {
    const spil = await start();
    await spil.connect(project);
    expect(existsSync(join(folder, 'ledger.db'))).toBe(true);
    await spil.close();
    await expect(fetch(`${spil.origin}/health`)).rejects.toThrow('fetch failed');
  });

  test('has nothing to do while no project is connected, and knows when it looks again', async () => {
    const spil = await start();
    await spil.runDue(now);
    expect([asked.graph, logged]).toEqual([[], []]);
    expect(spil.nextDue(now)).toBe(momentAt(day('2026-11-23'), '09:00'));
  });

  test('does what is due for a project that is connected, as the app of this tenant', async () => {
    const spil = await start();
    await spil.connect(project);
    await spil.runDue(now);
    expect(asked.graph.length).toBeGreaterThan(0);
    expect(asked.entra.length).toBeGreaterThan(0);
    for (const url of asked.entra) expect(url).toContain(`https://login.microsoftonline.com/${tenantId}/oauth2`);
    expect(logged.map(({ where }) => where)).toContain('watch RVB: unavailable');
  });
});

describe('what Graph refuses', () => {
  const refused = async (status: number) => {
    graphStatus = status;
    const { graph } = await start();
    await graph.openLists(project, { kind: 'app' }).all(actionsList);
    expect(asked.graph.length).toBeGreaterThan(0);
    return logged.map(({ where }) => where);
  };

  test.each([401, 403, 404, 412])('with %i is part of normal work: nobody needs to be woken', async (status) => {
    expect(await refused(status)).toEqual([]);
  });

  test.each([400, 409])('with %i is written down, with what was asked and the answer', async (status) => {
    expect(await refused(status)).toEqual([expect.stringMatching(new RegExp(`^graph .+ ${status} refusedHere$`))]);
  });
});

describe('a ledger that cannot be read', () => {
  test('is kept beside, and said: a new one in silence would repeat what was sent', async () => {
    writeFileSync(join(folder, 'ledger.db'), 'broken '.repeat(1000));
    const fault = await start().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CannotStart);
    expect(fault).toMatchObject({ message: expect.stringContaining(join(folder, 'ledger.db.broken-')) });
    expect((fault as CannotStart).cause).toBeInstanceOf(Error);
    expect(readdirSync(folder).filter((name) => name.startsWith('ledger.db'))).toHaveLength(1);
  });

  test('because a newer Spil wrote it stays as it is', async () => {
    const path = join(folder, 'ledger.db');
    const db = openSqliteDatabase(path, { durable: false });
    db.exec(`PRAGMA user_version = ${ledgerVersion + 1}`);
    db.close();
    const fault = await start().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CannotStart);
    expect(fault).toMatchObject({ message: expect.stringContaining(`${path} was written by a newer Spil`) });
    expect(existsSync(path)).toBe(true);
  });
});
