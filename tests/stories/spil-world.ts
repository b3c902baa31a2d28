import { cpSync, rmSync } from 'node:fs';
import pino from 'pino';
import { createBusinessClock } from '../../src/local/service/clock.ts';
import { parseMoment } from '../../src/local/control/moment.ts';
import { loadSigningKey } from '../../src/local/entra/signing-key.ts';
import { dataFolder, openData } from '../../src/local/start/start-data.ts';
import { type LocalWorld, startLocalWorld } from '../../src/local/start/start-spil.ts';
import { samplesFor } from '../../src/local/start/start-tenant.ts';
import { type ApiContract, type ApiDescription, createApiContract } from '../contract/api-contract.ts';
import { createContractRecorder } from '../contract/contract-recorder.ts';
import { freePort } from '../../src/local/start/free-port.ts';
import { type Answer, request } from './local-request.ts';
import { copyOf, templateOf } from './world-template.ts';

export type { Answer } from './local-request.ts';

/** Something that reached somebody, as the local Microsoft 365 tells it. */
export interface Delivered {
  readonly at: string;
  readonly channel: 'chat' | 'feed' | 'mail';
  readonly recipient: { readonly id?: string; readonly upn?: string; readonly conversation?: string };
  readonly kind: string;
  readonly content: unknown;
}

export interface SpilWorldOptions {
  /** Amsterdam time at which the sample was loaded: the first day that counts. */
  readonly loadedAt?: string;
  /** Amsterdam time at which Spil starts; it stands still until it is moved. */
  readonly now?: string;
  readonly sample?: Parameters<typeof samplesFor>[0];
  readonly pollMs?: number;
}

/** Spil on its local Microsoft 365 in this process, with the control surface that people's tools use. */
export interface SpilWorld extends LocalWorld {
  readonly directory: string;
  /** Calls the control surface, or any other address of the local Microsoft 365. */
  local<T = never>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
  /** Calls Spil's own API as a person of the sample; throws when the answer is not as the API describes itself. */
  api<T = never>(person: string, method: string, path: string, body?: unknown): Promise<Answer<T>>;
  /** Calls Microsoft Graph as a person of the sample, past Spil. */
  graph<T = never>(person: string, method: string, path: string, body?: unknown): Promise<Answer<T>>;
  token(person: string, audience: 'spil' | 'graph'): Promise<string>;
  idOf(name: string): string;
  nameOf(id: string | undefined): string;
  deliveries(): Promise<readonly Delivered[]>;
  /** Who got what since the start, as `kind name`, in alphabetical order. */
  reached(channel?: Delivered['channel']): Promise<readonly string[]>;
  moveTo(moment: string): Promise<void>;
  /** Arms faults; see the README of `src/local`. */
  fail(...orders: readonly object[]): Promise<void>;
  /** No faults any more. */
  heal(): Promise<void>;
  /** Ends Spil together with its local Microsoft 365, then starts both on the same data. */
  restart(now: string): Promise<SpilWorld>;
  /** Ends everything; throws when anything between Spil and Graph broke the published contract. */
  stop(): Promise<void>;
}

const usualStart = '2026-11-23T08:00';

/** Starts a world with the sample loaded; `stop` removes it. */
export async function startSpilWorld(options: SpilWorldOptions = {}): Promise<SpilWorld> {
  const sample = options.sample ?? 'built-in';
  const loadedAt = options.loadedAt ?? options.now ?? usualStart;
  const name = `${loadedAt} ${typeof sample === 'string' ? sample : sample.directory}`;
  const keys = await templateOf('keys', makeKeys);
  const template = await templateOf(name, async (directory) => {
    cpSync(keys, directory, { recursive: true });
    await (await open(directory, { ...options, now: loadedAt })).close();
  });
  return open(copyOf(template), { ...options, now: options.now ?? loadedAt });
}

// The bot's SDK keeps its token per process, so all worlds of one process must trust the same key.
async function makeKeys(directory: string): Promise<void> {
  const database = openData(dataFolder(directory), false);
  for (const issuer of ['entra', 'connector']) await loadSigningKey(database, issuer);
  database.close();
}

async function open(directory: string, options: SpilWorldOptions & { readonly now: string }): Promise<SpilWorld> {
  const folder = dataFolder(directory);
  const database = openData(folder, false);
  const start = parseMoment(options.now);
  if (start === undefined) throw new Error(`no moment: ${options.now}`);
  const recorder = createContractRecorder();
  const violations: unknown[] = [];
  const port = await freePort();
  const world = await startLocalWorld({
    database,
    folder,
    clock: createBusinessClock({ start, running: false, realNow: Date.now }),
    samples: samplesFor(options.sample ?? 'built-in'),
    port,
    localPort: 0,
    log: pino({ level: process.env['SPIL_TEST_LOG'] ?? 'silent' }),
    check: (exchange) => {
      try {
        recorder.check(exchange);
      } catch (violation) {
        violations.push(violation);
      }
    },
    ...(options.pollMs === undefined ? {} : { pollMs: options.pollMs }),
  });
  const close = async (): Promise<void> => {
    await world.close();
    database.close();
    if (violations.length > 0) throw violations[0];
  };
  return {
    ...world,
    ...doorsOf(world, port),
    directory,
    close,
    restart: async (now) => {
      await close();
      return open(directory, { ...options, now });
    },
    stop: async () => {
      try {
        await close();
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    },
  };
}

/** What Spil says of its own API, as anybody reads it who is signed in. */
async function readContract(spil: string, headers: Readonly<Record<string, string>>): Promise<ApiContract> {
  const { body } = await request<ApiDescription>(`${spil}/api/description`, 'GET', undefined, headers);
  return createApiContract(body);
}

function doorsOf(world: LocalWorld, port: number) {
  const spil = `http://127.0.0.1:${port}`;
  let contract: Promise<ApiContract> | undefined;
  const local = <T>(method: string, path: string, body?: unknown) =>
    request<T>(`${world.m365.origin}${path}`, method, body);
  const token = async (person: string, audience: 'spil' | 'graph'): Promise<string> => {
    const answer = await local<{ token: string; error?: string }>('POST', '/local/token', { person, audience });
    if (answer.status !== 200) throw new Error(answer.body.error);
    return answer.body.token;
  };
  const as = async (person: string, audience: 'spil' | 'graph') => ({
    authorization: `Bearer ${await token(person, audience)}`,
  });
  const deliveries = async () => (await local<readonly Delivered[]>('GET', '/local/deliveries')).body;
  const nameOf = (id: string | undefined): string => world.tenant.people.find((one) => one.id === id)?.name ?? '?';
  return {
    local,
    token,
    nameOf,
    deliveries,
    idOf: (name: string): string => {
      const person = world.tenant.people.find((candidate) => candidate.name === name);
      if (person === undefined) throw new Error(`nobody is called ${name}`);
      return person.id;
    },
    api: async <T>(person: string, method: string, path: string, body?: unknown) => {
      const headers = await as(person, 'spil');
      const answer = await request<T>(`${spil}${path}`, method, body, headers);
      contract ??= readContract(spil, headers);
      (await contract).check(method, path, answer.status, answer.body);
      return answer;
    },
    graph: async <T>(person: string, method: string, path: string, body?: unknown) =>
      request<T>(`${world.m365.origin}/graph/v1.0${path}`, method, body, await as(person, 'graph')),
    reached: async (channel?: Delivered['channel']) =>
      (await deliveries())
        .filter((one) => channel === undefined || one.channel === channel)
        .map((one) => `${one.kind} ${nameOf(one.recipient.id)}`)
        .toSorted(),
    moveTo: (moment: string) => expectDone(local('POST', '/local/clock', { now: moment })),
    fail: (...orders: readonly object[]) => expectDone(local('POST', '/local/faults', orders)),
    heal: () => expectDone(local('DELETE', '/local/faults')),
  };
}

async function expectDone(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(JSON.stringify(body));
}
