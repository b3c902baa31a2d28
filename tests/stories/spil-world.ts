import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createBusinessClock } from '../../src/local/clock.ts';
import { parseMoment } from '../../src/local/control/moment.ts';
import { dataFolder, openData } from '../../src/local/start-data.ts';
import { type LocalWorld, startLocalWorld } from '../../src/local/start-spil.ts';
import { samplesFor } from '../../src/local/start-tenant.ts';
import { freePort } from '../local/free-port.ts';

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
}

/** Something that reached somebody, as the local Microsoft 365 tells it. */
export interface Delivered {
  readonly at: string;
  readonly channel: 'chat' | 'feed' | 'mail';
  readonly recipient: { readonly id?: string; readonly upn?: string; readonly conversation?: string };
  readonly kind: string;
  readonly content: unknown;
}

/** Spil on its local Microsoft 365 in this process, with the control surface that people's tools use. */
export interface SpilWorld extends LocalWorld {
  /** Calls the control surface, or any other address of the local Microsoft 365. */
  local<T = never>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
  /** Calls Spil's own API as a person of the sample. */
  api<T = never>(person: string, method: string, path: string, body?: unknown): Promise<Answer<T>>;
  idOf(name: string): string;
  deliveries(): Promise<readonly Delivered[]>;
  /** Who got what since the start, as `kind name`, in alphabetical order. */
  reached(channel?: Delivered['channel']): Promise<readonly string[]>;
  moveTo(moment: string): Promise<void>;
  stop(): Promise<void>;
}

async function request<T>(url: string, method: string, body: unknown, headers: Record<string, string>) {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as T };
}

export interface SpilWorldOptions {
  /** Amsterdam time; stands still until it is moved. */
  readonly now?: string;
  readonly sample?: Parameters<typeof samplesFor>[0];
}

/** Starts a fresh world; `stop` removes it. */
export async function startSpilWorld(options: SpilWorldOptions = {}): Promise<SpilWorld> {
  const directory = mkdtempSync(join(tmpdir(), 'spil-world-'));
  const folder = dataFolder(directory);
  const database = openData(folder, false);
  const start = parseMoment(options.now ?? '2026-11-23T08:00');
  if (start === undefined) throw new Error(`no moment: ${options.now}`);
  const clock = createBusinessClock({ start, running: false, realNow: Date.now });
  const port = await freePort();
  const world = await startLocalWorld({
    database,
    folder,
    clock,
    samples: samplesFor(options.sample ?? 'built-in'),
    port,
    localPort: 0,
    log: pino({ level: process.env['SPIL_TEST_LOG'] ?? 'silent' }),
  });
  const local = <T>(method: string, path: string, body?: unknown) =>
    request<T>(`${world.m365.origin}${path}`, method, body, {});
  const idOf = (name: string): string => {
    const person = world.tenant.people.find((candidate) => candidate.name === name);
    if (person === undefined) throw new Error(`nobody is called ${name}`);
    return person.id;
  };
  const deliveries = async () => (await local<readonly Delivered[]>('GET', '/local/deliveries')).body;
  const nameOf = (id: string | undefined): string => world.tenant.people.find((one) => one.id === id)?.name ?? '?';
  return {
    ...world,
    local,
    idOf,
    deliveries,
    api: async (person, method, path, body) => {
      const { token } = (await local<{ token: string }>('POST', '/local/token', { person, audience: 'spil' })).body;
      return request(`http://127.0.0.1:${port}${path}`, method, body, { authorization: `Bearer ${token}` });
    },
    reached: async (channel) =>
      (await deliveries())
        .filter((one) => channel === undefined || one.channel === channel)
        .map((one) => `${one.kind} ${nameOf(one.recipient.id)}`)
        .toSorted(),
    moveTo: async (moment) => {
      const moved = await local<{ error?: string }>('POST', '/local/clock', { now: moment });
      if (moved.status !== 200) throw new Error(moved.body.error);
    },
    stop: async () => {
      await world.close();
      database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
