import { randomUUID } from 'node:crypto';
import type { SqliteDatabase, SqlRow } from '../../../sqlite/sqlite-database.ts';
import { type GraphCore, graphNow, graphTime } from '../graph-core.ts';
import type { Caller } from '../graph-doors.ts';
import {
  contextOf,
  created,
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  type JsonObject,
  noContent,
  ok,
  param,
} from '../request/graph-exchange.ts';
import { itemNotFound } from '../request/graph-refusal.ts';
import { askWebhookToEcho } from './webhook-validation.ts';
import { readExpiry, readNewSubscription, readSubscriptionChange } from './subscription-request.ts';
import { subscribedList } from './subscribed-list.ts';

const one = '/subscriptions/{subscription-id}';

export const subscriptionRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: '/subscriptions', units: 1, handle: listSubscriptions },
  { method: 'POST', template: '/subscriptions', units: 2, handle: createSubscription, waits: true },
  { method: 'GET', template: one, units: 1, handle: getSubscription },
  { method: 'PATCH', template: one, units: 2, handle: patchSubscription },
  { method: 'DELETE', template: one, units: 2, handle: deleteSubscription },
];

async function createSubscription(request: GraphRequest, core: GraphCore): Promise<GraphResponse> {
  const wanted = readNewSubscription(request.body, core.doors.now());
  const list = subscribedList(core.db, wanted.resource, request.caller);
  const urls = [wanted.notificationUrl, wanted.lifecycleNotificationUrl].filter((url) => url !== undefined);
  for (const url of urls) await askWebhookToEcho(core, url);
  const id = randomUUID();
  core.db.run(
    `INSERT INTO graph_subscriptions (id, creator, list_id, resource, notification_url, lifecycle_url, client_state,
      expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      creatorOf(request.caller),
      list.id,
      wanted.resource,
      wanted.notificationUrl,
      wanted.lifecycleNotificationUrl ?? null,
      wanted.clientState ?? null,
      graphTime(wanted.expiresAt),
    ],
  );
  return created(withContext(request, rowFor(request, core, id)));
}

function listSubscriptions(request: GraphRequest, core: GraphCore): GraphResponse {
  const sql = 'SELECT * FROM graph_subscriptions WHERE creator = ? AND expires_at > ? ORDER BY id';
  const rows = core.db.all(sql, [creatorOf(request.caller), graphNow(core)]);
  const value = rows.map((row) => subscriptionBody(request, row));
  return ok({ '@odata.context': contextOf(request, 'subscriptions'), value });
}

function getSubscription(request: GraphRequest, core: GraphCore): GraphResponse {
  return ok(withContext(request, rowFor(request, core, param(request, 'subscription-id'))));
}

/** Renewing is all that can be changed. */
function patchSubscription(request: GraphRequest, core: GraphCore): GraphResponse {
  const id = String(rowFor(request, core, param(request, 'subscription-id'))['id']);
  const expiresAt = readExpiry(readSubscriptionChange(request.body), core.doors.now());
  core.db.run('UPDATE graph_subscriptions SET expires_at = ? WHERE id = ?', [graphTime(expiresAt), id]);
  return ok(withContext(request, rowFor(request, core, id)));
}

function deleteSubscription(request: GraphRequest, core: GraphCore): GraphResponse {
  const id = String(rowFor(request, core, param(request, 'subscription-id'))['id']);
  core.db.run('DELETE FROM graph_subscriptions WHERE id = ?', [id]);
  return noContent();
}

/** An expired subscription is no longer there, and nobody sees another's. */
function rowFor(request: GraphRequest, core: GraphCore, id: string): SqlRow {
  const row = liveRow(core.db, id, graphNow(core));
  if (!row || row['creator'] !== creatorOf(request.caller)) throw itemNotFound();
  return row;
}

function liveRow(db: SqliteDatabase, id: string, now: string): SqlRow | undefined {
  return db.all('SELECT * FROM graph_subscriptions WHERE id = ? AND expires_at > ?', [id, now])[0];
}

const creatorOf = (caller: Caller): string => (caller.kind === 'person' ? caller.oid : caller.appId);

function withContext(request: GraphRequest, row: SqlRow): JsonObject {
  return { '@odata.context': contextOf(request, 'subscriptions/$entity'), ...subscriptionBody(request, row) };
}

function subscriptionBody(request: GraphRequest, row: SqlRow): JsonObject {
  return {
    id: String(row['id']),
    resource: String(row['resource']),
    applicationId: request.caller.kind === 'app' ? request.caller.appId : null,
    changeType: 'updated',
    clientState: row['client_state'],
    notificationUrl: String(row['notification_url']),
    notificationQueryOptions: null,
    lifecycleNotificationUrl: row['lifecycle_url'],
    expirationDateTime: String(row['expires_at']),
    creatorId: String(row['creator']),
    includeResourceData: null,
    latestSupportedTlsVersion: 'v1_2',
    encryptionCertificate: null,
    encryptionCertificateId: null,
    notificationUrlAppId: null,
    notificationContentType: 'application/json',
  };
}
