import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { addMinutes, type Moment, parseMoment } from '../../domain/values/moment.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import type { Clock, Project } from '../../ports.ts';
import type { GraphAnswer } from '../client/graph-answer.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { hasStatus, type ListFailure } from '../client/graph-problems.ts';
import type { ListIds } from '../rows/list-ids.ts';
import type { Result } from '../../domain/values/result.ts';

/** A subscription as the ledger remembers it. */
export interface SubscriptionRecord {
  readonly id: string;
  readonly siteId: string;
  readonly list: string;
  /** Secret that a real notification carries. */
  readonly clientState: string;
  readonly expiresAt: Moment;
}

export interface SubscriptionMemory {
  subscriptionsOf(siteId: string): Promise<readonly SubscriptionRecord[]>;
  subscriptionWithId(id: string): Promise<SubscriptionRecord | undefined>;
  rememberSubscription(record: SubscriptionRecord): Promise<void>;
  forgetSubscription(id: string): Promise<void>;
}

/** Whether changes of a list are told to us, or must be asked for. */
export interface WatchState {
  readonly list: string;
  readonly state: 'told' | 'polling' | 'failed';
}

export interface Subscriptions {
  /** Creates what is missing and prolongs what ends soon. */
  keep(project: Project, lists: readonly ListDeclaration[]): Promise<readonly WatchState[]>;
}

/** SharePoint allows 42,300 minutes; a day less survives a clock that differs. */
const lifeMinutes = 42_300 - 24 * 60;
const renewMinutes = 7 * 24 * 60;
const app = { kind: 'app' } as const;
const made = z.object({ id: z.string(), expirationDateTime: z.string() });

export interface SubscriptionOptions {
  readonly client: GraphClient;
  readonly listIds: ListIds;
  readonly memory: SubscriptionMemory;
  readonly clock: Clock;
  readonly notificationUrl: string;
}

/** Keeps change notifications alive; where they are not allowed, the list is polled instead. */
export function createSubscriptions(options: SubscriptionOptions): Subscriptions {
  return {
    async keep(project, lists) {
      const known = await options.memory.subscriptionsOf(project.siteId);
      const states: WatchState[] = [];
      for (const { name } of lists) {
        const record = known.find(({ list }) => list === name);
        states.push({ list: name, state: await keepOne(options, project, name, record) });
      }
      return states;
    },
  };
}

async function keepOne(
  options: SubscriptionOptions,
  project: Project,
  list: string,
  record: SubscriptionRecord | undefined,
): Promise<WatchState['state']> {
  const now = options.clock.now();
  if (record && record.expiresAt > addMinutes(now, renewMinutes)) return 'told';
  const renewed = record && record.expiresAt > now ? await renew(options, record, now) : undefined;
  if (renewed !== undefined && renewed !== 'gone') return renewed;
  if (record) await options.memory.forgetSubscription(record.id);
  return create(options, project, list, now);
}

async function renew(
  { client, memory }: SubscriptionOptions,
  record: SubscriptionRecord,
  now: Moment,
): Promise<WatchState['state'] | 'gone'> {
  const body = { expirationDateTime: addMinutes(now, lifeMinutes) };
  const path = `/subscriptions/${record.id}`;
  const answer = await client(app, { method: 'PATCH', path, body, isHarmless: true });
  if (!answer.ok) return hasStatus(answer.problem, 404) ? 'gone' : stateAfter(answer.problem);
  await memory.rememberSubscription({ ...record, expiresAt: expiryIn(answer.value) });
  return 'told';
}

async function create(
  { client, listIds, memory, notificationUrl }: SubscriptionOptions,
  { siteId }: Project,
  list: string,
  now: Moment,
): Promise<WatchState['state']> {
  const clientState = randomBytes(24).toString('base64url');
  const answer: Result<GraphAnswer, ListFailure> = await listIds.at({ siteId, identity: app, list }, (path) =>
    client(app, {
      method: 'POST',
      path: '/subscriptions',
      // Lists know one kind of change only, and the resource must be a relative address.
      body: {
        changeType: 'updated',
        notificationUrl,
        resource: path,
        expirationDateTime: addMinutes(now, lifeMinutes),
        clientState,
      },
    }),
  );
  if (!answer.ok) return stateAfter(answer.problem);
  const { id } = made.parse(answer.value.body);
  await memory.rememberSubscription({ id, siteId, list, clientState, expiresAt: expiryIn(answer.value) });
  return 'told';
}

function expiryIn(answer: GraphAnswer): Moment {
  const { expirationDateTime } = made.parse(answer.body);
  const moment = parseMoment(expirationDateTime);
  if (!moment) throw new Error(`no moment: ${expirationDateTime}`);
  return moment;
}

// Whether Sites.Selected suffices is not documented: a refusal is no fault, it only means that we must ask ourselves.
const stateAfter = (failure: ListFailure): WatchState['state'] =>
  failure.kind === 'list-missing' || [400, 403, 404].some((status) => hasStatus(failure, status))
    ? 'polling'
    : 'failed';
