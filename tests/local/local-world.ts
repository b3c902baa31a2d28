import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteDatabase } from '../../src/sqlite/sqlite-database.ts';
import { createBusinessClock } from '../../src/local/service/clock.ts';
import type { BusinessClock } from '../../src/local/service/clock.ts';
import { startLocalM365 } from '../../src/local/local-m365.ts';
import type { LocalM365, LocalM365Options } from '../../src/local/local-m365.ts';
import type { Tenant } from '../../src/local/tenant/tenant.ts';
import { freePort } from '../../src/local/start/free-port.ts';
import { sampleTenant } from './sample-tenant.ts';
import { startTestBot } from './test-bot.ts';
import type { BotLogic, TestBot } from './test-bot.ts';

export interface LocalWorld {
  readonly m365: LocalM365;
  readonly bot: TestBot;
  readonly tenant: Tenant;
  readonly clock: BusinessClock;
  readonly productOrigin: string;
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: never }>;
  stop(): Promise<void>;
}

export const MONDAY = new Date('2026-11-23T07:30:00Z');

/** The local Microsoft 365 with a bot on the real SDK beside it. */
export async function startWorld(logic: BotLogic, options: Partial<LocalM365Options> = {}): Promise<LocalWorld> {
  const tenant = sampleTenant();
  const directory = await mkdtemp(join(tmpdir(), 'local-m365-'));
  const database = openSqliteDatabase(join(directory, 'm365.db'), { durable: false });
  const clock = createBusinessClock({ start: MONDAY, running: false, realNow: Date.now });
  const port = await freePort();
  const productOrigin = `http://127.0.0.1:${port}`;
  const m365 = await startLocalM365({
    database,
    port: 0,
    clock,
    productOrigin,
    publicOrigin: 'https://spil.example',
    tenant,
    hooks: { advanceTo: async () => undefined, reset: async () => clock.set(MONDAY) },
    ...options,
  });
  const bot = await startTestBot({ localOrigin: m365.origin, port, tenant, logic });
  return {
    m365,
    bot,
    tenant,
    clock,
    productOrigin,
    call: (method, path, body) => call(m365.origin, method, path, body),
    stop: async () => {
      await bot.close();
      await m365.close();
      database.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function call(origin: string, method: string, path: string, body: unknown) {
  const response = await fetch(origin + path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as never };
}
